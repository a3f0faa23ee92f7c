import { nothing, svg, type TemplateResult } from 'lit';
import type { FigurePaints, FigureShape } from '../data/figures.js';

/** A colour out of a figure: never an address, which `fill` would load. */
const colour = (value = '') => (/^(?!.*url)[\w#(), -]+$/i.test(value) ? value : 'none');

/** The gradients that the paints need; once in each shadow root that shows a figure, inside `<defs>`. */
export const gradients = (paints: FigurePaints): TemplateResult[] =>
  Object.entries(paints).flatMap(([name, { fill, end }]) =>
    end
      ? ['', 'x'].map(
          (axis) =>
            svg`<linearGradient id=${name + axis} gradientTransform=${axis ? nothing : 'rotate(90)'}><stop stop-color=${colour(end)} /><stop offset=".45" stop-color=${colour(fill)} /><stop offset="1" stop-color=${colour(end)} /></linearGradient>`,
        )
      : [],
  );

/** One path. */
export function path(
  { paint, d, axis = '' }: FigureShape,
  paints: FigurePaints,
  transform: string | typeof nothing = nothing,
): TemplateResult {
  const { fill, end, stroke, width, opacity } = paints[paint] ?? {};
  return svg`<path fill=${end ? `url(#${paint}${axis})` : colour(fill)} stroke=${colour(stroke)} stroke-width=${width || nothing} opacity=${opacity || nothing} transform=${transform} d=${d} />`;
}

/** Turns a shape into its mirror image, the other side of the body. */
export const MIRRORED = 'scale(-1 1)';
