/** Lays muscles on a base figure, in painting order. */
import type { BaseFigure, MuscleFigure, Shape } from './figure.js';
import type { PaintName } from './paints.js';

/** With `chosen`, those muscles come last and in full colour; the rest step back. */
export function compose(
  base: BaseFigure,
  muscles: Readonly<Record<string, MuscleFigure>>,
  chosen: readonly string[] = [],
): Shape[] {
  const inOrder = Object.entries(muscles).sort(([, a], [, b]) => a.order - b.order);
  const isChosen = (id: string): boolean => chosen.length === 0 || chosen.includes(id);
  const rest = inOrder.filter(([id]) => chosen.length > 0 && !isChosen(id));
  const spokenOf = inOrder.filter(([id]) => isChosen(id));
  const again = (names: readonly string[] = []): Shape[] => base.shapes.filter((s) => s.bone && names.includes(s.bone));
  const shapesOf = (list: typeof inOrder, behind: boolean, dim: boolean): Shape[] =>
    list
      .filter(([, muscle]) => (muscle.behind ?? false) === behind)
      .flatMap(([, muscle]) => [...(dim ? dimmed(muscle.shapes) : muscle.shapes), ...again(muscle.under)]);
  const skin = base.shapes.filter((s) => s.paint === 'skin');
  return [
    ...skin,
    ...shapesOf(rest, true, true),
    ...shapesOf(spokenOf, true, false),
    ...base.shapes.filter((s) => s.paint !== 'skin'),
    ...shapesOf(rest, false, true),
    ...shapesOf(spokenOf, false, false),
  ];
}

const quiet: Readonly<Partial<Record<PaintName, PaintName | null>>> = {
  muscle: 'context',
  'muscle-alt': 'context',
  'muscle-deep': 'context',
  flesh: 'context',
  'flesh-alt': 'context',
  'flesh-deep': 'context',
  tendon: 'context-tendon',
  fascia: 'context-tendon',
  fibre: 'context-fibre',
  // Light, shade and rims belong to what stands out.
  rim: null,
  shade: null,
  sheen: null,
};
/** The same paths in the paints of the context; these are flat, so no axis is left. */
const dimmed = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap(({ paint: name, d, mirror }) => {
    const paint = quiet[name] === undefined ? name : quiet[name];
    return paint ? [{ paint, d, ...(mirror ? { mirror } : {}) }] : [];
  });
