import { html, nothing, type TemplateResult } from 'lit';

const known = new Map<string, TemplateStringsArray>();

/**
 * An element whose name is known at run time only: a page may have given it a prefix. A name is no value to lit, so each
 * has a template of its own, made once; lit/static-html.js would do the same at twice the size, and one value at a time.
 * @param tag lower-case letters, digits and hyphens; this is markup
 * @param attributes their names are markup too, their values are not; null or undefined: there is no such attribute
 */
export function elementTemplate(
  tag: string,
  attributes: Record<string, string | null | undefined>,
  content: unknown,
): TemplateResult {
  const names = Object.keys(attributes);
  const key = [tag, ...names].join(' ');
  let strings = known.get(key);
  if (!strings) {
    const pieces = names.map((name, i) => `${i ? '' : `<${tag}`} ${name}=`).concat('>', `</${tag}>`);
    known.set(key, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return html(strings, ...Object.values(attributes).map((value) => value ?? nothing), content);
}
