import { createContext } from '@lit/context';
import type { DatasetScope } from '../data/scope.js';

/**
 * The dataset scope an element is in. The key is shared by every copy of the library on a page, so that elements of two
 * copies find each other; its number goes up when DatasetScope changes in a way that an older copy could not use.
 */
export const datasetContext = createContext<DatasetScope>(Symbol.for('muscle-widgets/dataset@1'));
