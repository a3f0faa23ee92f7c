import { ContextEvent, type ContextCallback } from '@lit/context';
import { datasetContext } from '../context/dataset-context.js';
import { DatasetScope } from '../data/scope.js';
import { DatasetStore } from '../data/store.js';
import { inlinedData } from './inlined-data.js';

/**
 * Gives the page its default scope: a context provider at the root of the document, for elements outside every
 * <muscle-dataset>. A second copy of the library finds it instead of making its own. It hands its consumers over to a
 * <muscle-dataset> that is upgraded after them. @lit/context has a class for this; it weighs three times as much.
 */
export function provideDefaultScope(): void {
  const scope = new DatasetScope(new DatasetStore('', { inlined: inlinedData('') }));
  const consumers = new Map<ContextCallback<DatasetScope>, Element>();
  const root = document.documentElement;
  root.addEventListener('context-request', (event) => {
    const { context, contextTarget, callback } = event;
    if (context !== datasetContext) return;
    event.stopPropagation();
    consumers.set(callback, contextTarget);
    callback(scope, () => consumers.delete(callback));
  });
  root.addEventListener('context-provider', ({ context }) => {
    if (context !== datasetContext) return;
    for (const [callback, target] of [...consumers])
      target.dispatchEvent(new ContextEvent(datasetContext, target, callback, true));
  });
}
