/** Every fact in a record, with the path to it: anything with `text`, `sources` and `sure`. */
export function* facts(value, path = '') {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* facts(item, `${path}/${i}`);
  } else if (value && typeof value === 'object') {
    if (typeof value.text === 'string' && Array.isArray(value.sources) && 'sure' in value) yield { fact: value, path };
    for (const [key, item] of Object.entries(value)) yield* facts(item, `${path}/${key}`);
  }
}

/** Lines that warn: shown in every claims mode, in words of their own. */
export const isSafety = (path) => /^\/(safety|redFlags|stopIf|notOver|whoShouldNot)\b/.test(path);
