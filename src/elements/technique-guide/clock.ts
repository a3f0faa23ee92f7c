/** Where the guidance stands: nobody is guided, a step runs, it is held, all are done. */
type ClockState = 'idle' | 'running' | 'paused' | 'done';

/**
 * Goes through steps, of which some last a time and the others wait. It knows neither page nor timers: it counts by
 * deadlines, so that whoever asks late, as after a while in a hidden tab, still gets the right answer.
 */
export class StepClock {
  state: ClockState = 'idle';
  /** From 0. */
  step = 0;
  readonly #seconds: readonly number[];
  readonly #now: () => number;
  /** When the step ends, in milliseconds; while it is held: how much is left of it. */
  #end = 0;

  /**
   * @param seconds how long each step lasts; 0: until the next is asked for
   * @param now milliseconds on any clock
   */
  constructor(seconds: readonly number[], now: () => number) {
    this.#seconds = seconds;
    this.#now = now;
  }

  /** Milliseconds that the step lasts; 0: until the next is asked for. */
  get length(): number {
    return (this.#seconds[this.step] ?? 0) * 1000;
  }

  /** Milliseconds that are left of it. */
  get left(): number {
    return this.state === 'paused' ? this.#end : Math.max(0, this.#end - this.#now());
  }

  /** Begins a step; past the last all is done. */
  go(step: number, from = this.#now()): void {
    this.step = Math.max(0, Math.min(step, this.#seconds.length - 1));
    this.state = step < this.#seconds.length ? 'running' : 'done';
    this.#end = from + this.length;
  }

  /** Whether there was anything to hold. */
  pause(): boolean {
    if (this.state !== 'running') return false;
    this.#end = this.left;
    this.state = 'paused';
    return true;
  }

  resume(): void {
    if (this.state !== 'paused') return;
    this.#end += this.#now();
    this.state = 'running';
  }

  stop(): void {
    this.state = 'idle';
  }

  /** Goes on through the steps whose time is over, each from when the one before ended; whether there were any. */
  catchUp(): boolean {
    let over = false;
    while (this.state === 'running' && this.length && !this.left) {
      over = true;
      this.go(this.step + 1, this.#end);
    }
    return over;
  }
}
