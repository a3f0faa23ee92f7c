import type { ReactiveControllerHost } from 'lit';
import type { Box, Point } from '../../data/figures.js';

/** Nearest that a picture can be looked at. */
const CLOSEST = 8;
/** One press of a key or button. */
const STEP = 1.5;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * Which part of a picture is in view. Listens to the picture as a whole: the wheel with a
 * modifier, two fingers, the mouse while zoomed in, and keys. One finger and the plain wheel are left to the page.
 */
export class PanZoom {
  /** 1: all of it. */
  zoom = 1;
  /** Middle of what is in view, as shares of the picture. */
  #middle: Point = [0.5, 0.5];
  readonly #host: ReactiveControllerHost;
  readonly #pointers = new Map<number, Point>();
  /** Where the gesture began, on the screen. */
  #start: Point = [0, 0];
  /** Whether the pointer moved the picture since it was pressed: then its click chooses nothing. */
  dragged = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The part of the box that is in view. */
  inView([x, y, width, height]: Box): Box {
    const { zoom } = this;
    const [mx, my] = this.#middle;
    return [x + width * (mx - 0.5 / zoom), y + height * (my - 0.5 / zoom), width / zoom, height / zoom];
  }

  /** Zooms by a factor; what is at the given shares of the picture stays where it is. */
  by(factor: number, [x, y]: Point = this.#middle): void {
    const zoom = clamp(this.zoom * factor, 1, CLOSEST);
    const share = this.zoom / zoom;
    this.zoom = zoom;
    this.#move([x + (this.#middle[0] - x) * share, y + (this.#middle[1] - y) * share]);
  }

  readonly closer = (): void => this.by(STEP);
  readonly farther = (): void => this.by(1 / STEP);
  /** All of it: by() stops there. */
  readonly reset = (): void => this.by(0);

  /** For the picture's wheel, keys and pointers. */
  readonly listen = (event: Event): void => {
    const picture = event.currentTarget as HTMLElement;
    if (event instanceof WheelEvent) this.#wheel(event, picture);
    else if (event instanceof KeyboardEvent) this.#key(event);
    else this.#pointer(event as PointerEvent, picture);
  };

  #move([x, y]: Point): void {
    const edge = 0.5 / this.zoom;
    this.#middle = [clamp(x, edge, 1 - edge), clamp(y, edge, 1 - edge)];
    this.#host.requestUpdate();
  }

  /** A place on the screen as shares of the picture, whatever part of it is in view. */
  #at([clientX, clientY]: readonly number[], picture: HTMLElement): Point {
    const { left, top, width, height } = picture.getBoundingClientRect();
    return [
      this.#middle[0] + ((clientX! - left) / width - 0.5) / this.zoom,
      this.#middle[1] + ((clientY! - top) / height - 0.5) / this.zoom,
    ];
  }

  #wheel(event: WheelEvent, picture: HTMLElement): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.by(2 ** (-event.deltaY / 200), this.#at([event.clientX, event.clientY], picture));
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const along = ['ArrowLeft', 'ArrowUp', '', 'ArrowRight', 'ArrowDown'].indexOf(key);
    if (key === '+' || key === '=') this.closer();
    else if (key === '-') this.farther();
    else if (key === '0') this.reset();
    // All in view: arrows scroll the page.
    else if (along >= 0 && this.zoom > 1) {
      const [x, y] = this.#middle;
      const by = (along > 2 ? 0.2 : -0.2) / this.zoom;
      this.#move(along % 3 ? [x, y + by] : [x + by, y]);
    } else return;
    event.preventDefault();
  }

  /** Fingers and the mouse alike: their middle moves the picture, the distance from it zooms. */
  #pointer(event: PointerEvent, picture: HTMLElement): void {
    const { type, pointerId, clientX, clientY } = event;
    const pointers = this.#pointers;
    const here: Point = [clientX, clientY];
    if (type === 'pointerdown') {
      // The first of a gesture: what never was let go here is gone.
      if (event.isPrimary) {
        pointers.clear();
        this.#start = here;
        this.dragged = false;
      }
      if (!event.button) pointers.set(pointerId, here);
      return;
    }
    if (type !== 'pointermove' || !event.buttons) pointers.delete(pointerId);
    if (!pointers.has(pointerId)) return;
    const before = this.#spread();
    pointers.set(pointerId, here);
    // One finger scrolls the page.
    if (pointers.size < 2 && (event.pointerType !== 'mouse' || this.zoom === 1)) return;
    const after = this.#spread();
    // A hand is not steady: a click may move a little.
    this.dragged ||= pointers.size > 1 || Math.hypot(clientX - this.#start[0], clientY - this.#start[1]) > 4;
    if (!this.dragged) return;
    const { width, height } = picture.getBoundingClientRect();
    this.by(after[2] / before[2] || 1, this.#at(after, picture));
    this.#move([
      this.#middle[0] - (after[0] - before[0]) / width / this.zoom,
      this.#middle[1] - (after[1] - before[1]) / height / this.zoom,
    ]);
  }

  /** Where the pointers are: middle, and distance from it. */
  #spread(): [x: number, y: number, distance: number] {
    const all = [...this.#pointers.values()];
    const [x, y] = [0, 1].map((i) => all.reduce((sum, each) => sum + each[i]!, 0) / all.length) as [number, number];
    return [x, y, all.length && Math.hypot(all[0]![0] - x, all[0]![1] - y)];
  }
}
