import { indexKind } from '../data/kinds/index-kind.js';
import type { Dictionary } from './en.js';
import { english, type Locale, type More } from './locale.js';

// What pages in other languages than English need, in a module of their own: an English page does not pay for it.
const DICTIONARIES: Record<string, () => Promise<{ strings: Dictionary; more: More }>> = {
  ar: () => import('./ar.js').then(({ ar, arMore }) => ({ strings: ar, more: arMore })),
  de: () => import('./de.js').then(({ de, deMore }) => ({ strings: de, more: deMore })),
  es: () => import('./es.js').then(({ es, esMore }) => ({ strings: es, more: esMore })),
  fr: () => import('./fr.js').then(({ fr, frMore }) => ({ strings: fr, more: frMore })),
};

const index = { kind: indexKind, id: '' };

/** @param key primary language subtag, in lower case */
export async function load(key: string): Promise<Locale> {
  const words = Object.hasOwn(DICTIONARIES, key) && DICTIONARIES[key];
  const own = words
    ? { lang: key, dir: key === 'ar' ? ('rtl' as const) : ('ltr' as const), ...(await words()) }
    : english;
  return {
    ...own,
    tag: key,
    contents: (store) => {
      const languages = store.peek(index)?.languages;
      return languages && (languages.includes(key) ? key : 'en');
    },
    ready: (store, signal) => store.load(index, signal),
  };
}
