import type { ReactiveControllerHost } from 'lit';
import type { Box, Point } from '../../data/figures.js';

/** Nearest that a picture can be looked at. */
const CLOSEST = 8;
/** One press of a key or button. */
const STEP = 1.5;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * Which part of a picture is in view. Listens to the picture as a whole (`@wheel=${panZoom}` and so on): the wheel with a
 * modifier, two fingers, the mouse while zoomed in, and keys. One finger and the plain wheel are left to the page.
 */
export class PanZoom implements EventListenerObject {
  /** 1: all of it. */
  zoom = 1;
  /** Middle of what is in view, as shares of the picture. */
  #middle: Point = [0.5, 0.5];
  readonly #host: ReactiveControllerHost;
  readonly #pointers = new Map<number, Point>();
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
  readonly reset = (): void => this.by(0);

  handleEvent(event: Event): void {
    const picture = event.currentTarget as HTMLElement;
    if (event instanceof WheelEvent) this.#wheel(event, picture);
    else if (event instanceof KeyboardEvent) this.#key(event);
    else this.#pointer(event as PointerEvent, picture);
  }

  #move([x, y]: Point): void {
    const edge = 0.5 / this.zoom;
    this.#middle = [clamp(x, edge, 1 - edge), clamp(y, edge, 1 - edge)];
    this.#host.requestUpdate();
  }

  /** A place on the screen as shares of the picture, whatever part of it is in view. */
  #at({ clientX, clientY }: MouseEvent, picture: HTMLElement): Point {
    const { left, top, width, height } = picture.getBoundingClientRect();
    return [
      this.#middle[0] + ((clientX - left) / width - 0.5) / this.zoom,
      this.#middle[1] + ((clientY - top) / height - 0.5) / this.zoom,
    ];
  }

  #wheel(event: WheelEvent, picture: HTMLElement): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.by(2 ** (-event.deltaY / 200), this.#at(event, picture));
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrows: Record<string, Point> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const arrow = arrows[key];
    if (key === '+' || key === '=') this.closer();
    else if (key === '-') this.farther();
    else if (key === '0') this.reset();
    // All in view: arrows scroll the page.
    else if (arrow && this.zoom > 1)
      this.#move([this.#middle[0] + (arrow[0] * 0.2) / this.zoom, this.#middle[1] + (arrow[1] * 0.2) / this.zoom]);
    else return;
    event.preventDefault();
  }

  #pointer(event: PointerEvent, picture: HTMLElement): void {
    const { type, pointerId, pointerType, clientX, clientY } = event;
    const pointers = this.#pointers;
    if (type === 'pointerdown') {
      this.dragged = false;
      if (event.button === 0) pointers.set(pointerId, [clientX, clientY]);
      return;
    }
    const before = pointers.get(pointerId);
    if (!before) return;
    if (type !== 'pointermove') {
      pointers.delete(pointerId);
      return;
    }
    const middleOf = () => {
      const all = [...pointers.values()];
      return [0, 1].map((i) => all.reduce((sum, each) => sum + each[i]!, 0) / all.length) as unknown as Point;
    };
    const spread = () => {
      const [a, b] = [...pointers.values()] as [Point, Point];
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    };
    const pinch = pointers.size === 2;
    if (
      !pinch &&
      (pointerType !== 'mouse' || this.zoom === 1 || Math.hypot(clientX - before[0], clientY - before[1]) < 4)
    )
      return;
    const [from, apart] = [middleOf(), pinch && spread()];
    pointers.set(pointerId, [clientX, clientY]);
    const to = middleOf();
    const { width, height } = picture.getBoundingClientRect();
    this.dragged = true;
    picture.setPointerCapture(pointerId);
    if (apart) this.by(spread() / apart, this.#at({ clientX: to[0], clientY: to[1] } as MouseEvent, picture));
    this.#move([
      this.#middle[0] - (to[0] - from[0]) / width / this.zoom,
      this.#middle[1] - (to[1] - from[1]) / height / this.zoom,
    ]);
  }
}
