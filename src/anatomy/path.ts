import type { Camera } from './camera.js';
import type { Vec2 } from './facts.js';
import type { Cubic } from './fit.js';
import { crop, isSeen } from './camera.js';
import { smooth } from './curve.js';
import { fitClosed, fitOpen } from './fit.js';
import { distance, item } from './vector.js';

/** Writes path data as short as it goes: whole units, relative, no separator that is not needed. */
class Writer {
  #text = '';
  #at: Vec2 = [0, 0];
  #last = '';
  constructor(private readonly unit: number) {}

  move(to: Vec2): void {
    this.#at = this.#round(to);
    this.#text += `M${numbers(this.#at)}`;
    this.#last = 'M';
  }
  curve([, b, c, d]: Cubic): void {
    const from = this.#at;
    const [p, q, end] = [this.#round(b), this.#round(c), this.#round(d)];
    if (end[0] === from[0] && end[1] === from[1]) return;
    if (isStraight(from, p, q, end)) return this.line(d);
    this.#command('c', [...relative(p, from), ...relative(q, from), ...relative(end, from)]);
    this.#at = end;
  }
  line(to: Vec2): void {
    const end = this.#round(to);
    if (end[0] === this.#at[0] && end[1] === this.#at[1]) return;
    this.#command('l', relative(end, this.#at));
    this.#at = end;
  }
  close(): void {
    this.#text += 'z';
    this.#last = 'z';
  }
  get text(): string {
    return this.#text;
  }
  #command(letter: string, values: readonly number[]): void {
    const text = numbers(values);
    if (this.#last !== letter) this.#text += letter + text;
    else this.#text += text.startsWith('-') ? text : ` ${text}`;
    this.#last = letter;
  }
  #round(p: Vec2): Vec2 {
    return [whole(p[0] / this.unit), whole(p[1] / this.unit)];
  }
}
/** Handles within half a unit of the chord: a line says the same in a third of the bytes. */
function isStraight(from: Vec2, p: Vec2, q: Vec2, end: Vec2): boolean {
  const length = distance(from, end);
  const off = (h: Vec2): number =>
    Math.abs((h[0] - from[0]) * (end[1] - from[1]) - (h[1] - from[1]) * (end[0] - from[0])) / length;
  return off(p) <= 0.5 && off(q) <= 0.5;
}
/** Rounds to a whole number, and never to minus zero. */
export const whole = (v: number): number => Math.round(v) + 0;
const relative = (p: Vec2, from: Vec2): number[] => [p[0] - from[0], p[1] - from[1]];
const numbers = (values: readonly number[]): string =>
  values.reduce((text, v, i) => text + (i > 0 && v >= 0 ? ' ' : '') + String(v), '');

function write(unit: number, cubics: readonly Cubic[], closed: boolean): string {
  const writer = new Writer(unit);
  cubics.forEach((cubic, i) => {
    if (i === 0) writer.move(cubic[0]);
    writer.curve(cubic);
  });
  if (closed && cubics.length > 0) writer.close();
  return writer.text;
}

/** An area within a dense ring, cut at the frame; empty when it is out of sight. */
export function area(camera: Camera, ring: readonly Vec2[]): string {
  if (ring.length < 3 || !isSeen(camera, ring)) return '';
  return write(camera.unit, fitClosed(crop(camera, ring), camera.tolerance), true);
}
/** An area within a smooth ring of few points. */
export const blob = (camera: Camera, ring: readonly Vec2[]): string => area(camera, smooth(ring, true));

/** A line; empty when it is out of sight or too short to be seen. */
export function stroke(camera: Camera, line: readonly Vec2[]): string {
  if (line.length < 2 || !isSeen(camera, line)) return '';
  if (distance(item(line, 0), item(line, line.length - 1)) < camera.unit * 2 && line.length < 4) return '';
  return write(camera.unit, fitOpen(line, camera.tolerance), false);
}

/** A polygon with straight sides; empty when it is out of sight. */
export function polygon(camera: Camera, points: readonly Vec2[]): string {
  if (!isSeen(camera, points)) return '';
  const writer = new Writer(camera.unit);
  points.forEach((p, i) => (i === 0 ? writer.move(p) : writer.line(p)));
  writer.close();
  return writer.text;
}
