import { html, type TemplateResult } from 'lit';

const known = new Map<string, TemplateStringsArray>();

/**
 * An element whose name is known at run time only: a page may have given it a prefix. A name is no value to lit, so each
 * has a template of its own, made once, as lit/static-html.js would at four times the size.
 * @param tag lower-case letters, digits and hyphens; this is markup
 * @param attributes their names are markup too, their values are not
 */
export function elementTemplate(tag: string, attributes: Record<string, unknown>, content: unknown): TemplateResult {
  const names = Object.keys(attributes);
  const key = [tag, ...names].join(' ');
  let strings = known.get(key);
  if (!strings) {
    const pieces = names.map((name, i) => `${i ? '' : `<${tag}`} ${name}=`).concat('>', `</${tag}>`);
    known.set(key, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return html(strings, ...Object.values(attributes), content);
}
