import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TechniqueSteps, Technique } from '../../data/types.js';
import { TechniqueStepEvent, type TechniqueStepState } from '../../events/technique-step-event.js';
import type { TechniqueDictionary } from '../../i18n/en-technique.js';
import { StepClock } from './clock.js';
import { styles } from './player.styles.js';

type Steps = TechniqueSteps['steps'];
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  now(): number;
}

// Where it is missing, refused or taken away, the screen goes dark as ever.
const stayAwake = async () => {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined;
  }
};

const wording = (steps: Steps) => steps.map(({ advice }) => advice.text).join('\n');

const RADIUS = 44;
const face = (left: number) => {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Guides a reader through the steps of a technique: keeps time, keeps the screen awake, tells the page. Loaded when asked for. */
export class Player implements ReactiveController {
  #technique = '';
  #steps: Steps = [];
  #clock = new StepClock([], () => 0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awake: ReturnType<typeof stayAwake> | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    const { adoptedStyleSheets } = host.shadowRoot!;
    host.shadowRoot!.adoptedStyleSheets = [...adoptedStyleSheets, styles.styleSheet!];
  }

  /** Number of the step that is shown, from 0; undefined: nobody is guided. */
  get step(): number | undefined {
    return this.#clock.state === 'idle' ? undefined : this.#clock.step;
  }

  hostDisconnected(): void {
    // A move in the page is a disconnect and a connect in one task.
    queueMicrotask(() => this.#host.isConnected || this.#pause());
  }

  start(technique: string, steps: Steps): void {
    this.#technique = technique;
    this.#steps = steps;
    this.#clock = new StepClock(
      steps.map(({ seconds }) => Math.max(0, Math.min(seconds ?? 0, 3600))),
      () => this.#host.now(),
    );
    this.#clock.go(0);
    this.#tell('start');
    // What was pressed is gone; who went on while this loaded is not called back.
    if (this.#focused('.start')) this.#focus('.player', { preventScroll: true });
  }

  /** Ends the guidance, unless it is for this technique and in these words. */
  keepTo(technique: Technique | undefined, steps: Steps): void {
    const same = technique?.id === this.#technique && wording(steps) === wording(this.#steps);
    if (same || this.step === undefined) return;
    if (this.#focused('.player *, .player')) this.#focus('.start');
    this.#stop();
  }

  #stop(): void {
    const { state } = this.#clock;
    this.#clock.stop();
    this.#tell(state === 'done' ? undefined : 'stop');
  }

  #pause(): void {
    // What is over by now is over.
    this.#catchUp();
    if (this.#clock.pause()) this.#tell('pause');
  }

  #move(by: number): void {
    this.#clock.go(this.#clock.step + by);
    this.#tellStep();
  }

  #catchUp(): void {
    if (this.#clock.catchUp()) this.#tellStep();
  }

  #tellStep(): void {
    this.#tell(this.#clock.state === 'done' ? 'done' : 'step');
  }

  #tell(state?: TechniqueStepState): void {
    this.#watch();
    this.#host.requestUpdate();
    if (state)
      this.#host.dispatchEvent(
        new TechniqueStepEvent(this.#technique, this.#clock.step + 1, this.#steps.length, state),
      );
  }

  /** Sees to it that somebody looks at the clock, and can look at the screen, as long as it runs. */
  #watch(): void {
    const running = this.#clock.state === 'running';
    document[running ? 'addEventListener' : 'removeEventListener']('visibilitychange', this.#onVisibility);
    void this.#awake?.then((lock) => lock?.release()).catch(() => undefined);
    this.#awake = running ? stayAwake() : undefined;
    this.#wait();
  }

  // Wakes when the next whole second is over.
  #wait(): void {
    const { state, length, left } = this.#clock;
    clearTimeout(this.#timer);
    if (state === 'running' && length) this.#timer = setTimeout(this.#tick, (left % 1000) + 1);
  }

  readonly #tick = (): void => {
    this.#catchUp();
    this.#host.requestUpdate();
    this.#wait();
  };

  // The browser lets the screen sleep when the page is hidden: it is asked again.
  readonly #onVisibility = (): void => {
    this.#catchUp();
    this.#host.requestUpdate();
    if (!document.hidden) this.#watch();
  };

  #focused(selector: string): boolean {
    return !!this.#host.shadowRoot!.activeElement?.matches(selector);
  }

  #focus(selector: string, options?: FocusOptions): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(options),
    );
  }

  #act(action: string): void {
    if (action === 'next') this.#move(1);
    else if (action === 'back') this.#move(-1);
    else if (action === 'pause') this.#pause();
    else if (action === 'resume') {
      this.#clock.resume();
      this.#tell('resume');
    } else if (action === 'again') this.start(this.#technique, this.#steps);
    else {
      this.#stop();
      // What was pressed is gone.
      this.#focus('.start');
    }
  }

  /** What the first button does. */
  get #main() {
    const { state } = this.#clock;
    return state === 'paused' ? 'resume' : state === 'done' ? 'again' : 'pause';
  }

  readonly #onButton = ({ currentTarget }: Event): void => {
    const { dataset, ariaDisabled } = currentTarget as HTMLElement;
    if (ariaDisabled !== 'true') this.#act(dataset['action']!);
  };

  // The keys count only within the player; on a button Space presses that.
  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, target, currentTarget } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
    const moves = { ArrowRight: rtl ? 'back' : 'next', ArrowLeft: rtl ? 'next' : 'back' };
    const done = this.#clock.state === 'done';
    const action =
      key === 'Escape'
        ? 'stop'
        : done
          ? undefined
          : key === ' ' && target === currentTarget
            ? this.#main
            : moves[key as 'ArrowLeft'];
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  };

  /** What is said to those who do not see it: each step as it begins, and the end. */
  says(words: TechniqueDictionary, { stopIf }: Technique): string {
    const { step } = this;
    if (step === undefined) return '';
    return this.#clock.state === 'done'
      ? [words.done, ...stopIf.map(({ text }) => text)].join(' ')
      : `${words.step(step + 1, this.#steps.length)}. ${this.#steps[step]?.advice.text}`;
  }

  /**
   * @param lang of the words
   * @param foreign language of the contents, where it is another; else nothing
   */
  render(
    words: TechniqueDictionary,
    { stopIf }: Technique,
    lang: string,
    foreign: string | typeof nothing,
  ): TemplateResult {
    const { state, left, length, step } = this.#clock;
    const done = state === 'done';
    const main = this.#main;
    // Words that take turns share one place, so that none of them moves the page when its turn comes.
    const button = (action: string, texts: readonly string[], now: string, off = false) =>
      html`<button class="turns" part="button" data-action=${action} aria-disabled=${off} @click=${this.#onButton}>${texts.map((text) => html`<span ?data-now=${text === now}>${text}</span>`)}</button>`;
    const simple = (action: 'back' | 'next') => button(action, [words[action]], words[action], done);
    const { pause, resume, again, stop, close } = words;
    const texts = this.#steps.map(
      ({ advice }, i) =>
        html`<div ?data-now=${!done && i === step}><p class="small">${words.step(i + 1, this.#steps.length)}</p><p class="lead" lang=${foreign}>${advice.text}</p></div>`,
    );
    return html`<div class="player" part="player" role="group" tabindex="-1" aria-label=${words.start} lang=${lang} @keydown=${this.#onKey}><div class="ring"><svg viewBox="0 0 100 100" aria-hidden="true"><circle class="track" cx="50" cy="50" r=${RADIUS} /><circle class="left" cx="50" cy="50" r=${RADIUS} pathLength="1" transform="rotate(-90 50 50)" stroke-dasharray="${done ? 1 : length && left / length} 2" /></svg><b role="timer">${done ? '✓' : length ? face(left) : nothing}</b>${done || length ? nothing : html`<span class="small">${words.ownPace}</span>`}</div><div class="says turns">${texts}<p class="lead" ?data-now=${done}><b>${words.done}</b></p></div><div class="buttons">${button(main, [pause, resume, again], words[main], state === 'running' && !length)}${simple('back')}${simple('next')}${button('stop', [stop, close], done ? close : stop)}</div><ul class="bullets small" lang=${foreign}>${stopIf.map(({ text }) => html`<li>${text}</li>`)}</ul></div>`;
  }
}
