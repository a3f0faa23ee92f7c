import { hydrate } from '@lit-labs/ssr-client';
import type { TemplateResult } from 'lit';
import type { LoadState } from './dataset-controller.js';

interface Prerendered {
  readonly data: LoadState;
  readonly loads: readonly LoadState[];
  readonly renderOptions: object;
  render(): TemplateResult;
}

/**
 * First render of a prerendered element: takes over the nodes that are there. In a module of its own, so that only pages
 * with prerendered elements load it.
 * @throws where there are no data for a first render, or the nodes are not what this version renders
 */
export function takeOver(element: Prerendered, root: ShadowRoot): void {
  // What the server put around them: the styles, and the sign that the element has arrived whole.
  root.querySelectorAll('style, .base ~ *').forEach((each) => each.remove());
  element.loads.forEach((load) => load.hostUpdate());
  const { standsAlone } = element.constructor as { standsAlone?: boolean };
  if (!element.data.value && !standsAlone) throw new Error('no data for the first render');
  hydrate(element.render(), root, element.renderOptions);
  // Without the comments that mark its parts, which minifiers strip, nothing was taken over, and hydrate says nothing.
  if (!('_$litPart$' in root && root['_$litPart$'])) throw new Error('no parts');
}
