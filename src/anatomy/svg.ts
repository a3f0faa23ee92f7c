/** A figure as standalone SVG: for feeds, e-mail and social previews. No style sheet: it also stands in a strict page. */
import type { BaseFigure, CardFigure, PointMark, Shape } from './figure.js';
import type { PaintName, ThemeName } from './paints.js';
import { ground, markInk, paint } from './paints.js';

interface SvgOptions {
  title: string;
  description: string;
  /** Keeps ids apart when several figures stand in one page. */
  prefix: string;
  theme?: ThemeName;
  marks?: readonly PointMark[];
}

export function svg(
  figure: BaseFigure | CardFigure,
  options: SvgOptions,
  shapes: readonly Shape[] = figure.shapes,
): string {
  const { prefix, theme = 'light' } = options;
  const [x, y, w, h] = figure.box;
  const skins = shapes.filter((s) => s.paint === 'skin');
  const clip = skins.map((s) => `<path d="${s.d}"/>`).join('');
  const edge = skins.map((s) => path(s, 'skin-edge', figure.line, prefix, theme)).join('');
  const rest = shapes.filter((s) => s.paint !== 'skin' && s.paint !== 'skin-edge');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure.box.join(' ')}" role="img" aria-labelledby="${prefix}t ${prefix}d">`,
    `<title id="${prefix}t">${escape(options.title)}</title><desc id="${prefix}d">${escape(options.description)}</desc>`,
    `<defs>${gradients(rest, prefix, theme)}${clip ? `<clipPath id="${prefix}c">${clip}</clipPath>` : ''}</defs>`,
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ground[theme]}"/>`,
    skins.map((s) => path(s, 'skin', figure.line, prefix, theme)).join(''),
    `<g stroke-linejoin="round" stroke-linecap="round"${clip ? ` clip-path="url(#${prefix}c)"` : ''}>${painted(rest, figure.line, prefix, theme)}</g>`,
    edge,
    options.marks ? crosses(options.marks, h) : '',
    '</svg>\n',
  ].join('');
}

/** Runs of mirrored shapes are written once and used twice. */
function painted(shapes: readonly Shape[], line: number, prefix: string, theme: ThemeName): string {
  let out = '';
  let run = '';
  let count = 0;
  const flush = (): void => {
    if (run) out += `<g id="${prefix}m${count}">${run}</g><use href="#${prefix}m${count++}" transform="scale(-1 1)"/>`;
    run = '';
  };
  for (const shape of shapes) {
    const text = path(shape, shape.paint, line, prefix, theme);
    if (shape.mirror) run += text;
    else {
      flush();
      out += text;
    }
  }
  flush();
  return out;
}

function path(shape: Shape, name: PaintName, line: number, prefix: string, theme: ThemeName): string {
  const p = paint(name, theme);
  const fill =
    p.fill === undefined ? 'none' : typeof p.fill === 'string' ? p.fill : `url(#${prefix}${name}${shape.axis ?? ''})`;
  const stroke = p.stroke
    ? ` stroke="${p.stroke}" stroke-width="${Math.round((p.weight ?? 1) * line * 100) / 100}"`
    : '';
  const opacity =
    p.opacity === undefined ? '' : p.stroke ? ` stroke-opacity="${p.opacity}"` : ` fill-opacity="${p.opacity}"`;
  return `<path fill="${fill}"${stroke}${opacity} d="${shape.d}"/>`;
}

function gradients(shapes: readonly Shape[], prefix: string, theme: ThemeName): string {
  const done = new Set<string>();
  let out = '';
  for (const { paint: name, axis } of shapes) {
    const { fill } = paint(name, theme);
    const id = `${prefix}${name}${axis ?? ''}`;
    if (typeof fill !== 'object' || done.has(id)) continue;
    done.add(id);
    const [middle, end] = fill;
    const direction = axis === 'x' ? '' : ' x2="0" y2="1"';
    out += `<linearGradient id="${id}"${direction}><stop stop-color="${end}"/><stop offset=".45" stop-color="${middle}"/><stop offset="1" stop-color="${end}"/></linearGradient>`;
  }
  return out;
}

/** Trigger points: crosses on a white halo, told by shape and not by colour. A customary place has an open cross. */
function crosses(marks: readonly PointMark[], height: number): string {
  const r = Math.round(height * 0.0125);
  const lines = (some: readonly PointMark[]): string =>
    some.map(({ at: [x, y] }) => `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`).join('');
  const stroke = (d: string, colour: string, width: number): string =>
    d &&
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${Math.round(r * width)}" stroke-linecap="round"/>`;
  const open = lines(marks.filter(({ basis }) => basis === 'customary'));
  return (
    stroke(lines(marks), '#FFFFFF', 1.25) +
    stroke(lines(marks.filter(({ basis }) => basis !== 'customary')), markInk, 0.58) +
    stroke(open, markInk, 0.86) +
    stroke(open, '#FFFFFF', 0.36)
  );
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
