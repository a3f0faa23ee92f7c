import type { IndexDocument } from '../types.js';
import type { Kind } from './kind.js';

/** `index.json`; only its languages are checked, the rest is for those who ask for it. */
export const indexKind: Kind<IndexDocument> = { name: 'index', path: () => 'index.json', shape: { languages: [''] } };
