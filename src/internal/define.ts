/**
 * Registers an element, unless its name is taken: by us, silently (the first copy serves the page); by somebody else,
 * with one warning. Does nothing where there is no registry (Node).
 * @param prefix goes before the name, with a hyphen; for pages where the name is taken
 * @throws whatever the registry throws for another reason
 */
export function define(
  name: string,
  elementClass: CustomElementConstructor,
  prefix: string | null = '',
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const tag = prefix ? `${prefix}-${name}` : name;
  const incumbent = registry.get(tag);
  // A class can stand under one name only: a second name gets a class of its own.
  if (!incumbent) registry.define(tag, registry.getName(elementClass) ? class extends elementClass {} : elementClass);
  else if (!('isMuscleWidget' in incumbent)) console.warn(`<${tag}> is taken; give muscle-widgets a prefix`);
}

/** The `prefix` that a module was asked for with: `muscle-card.js?prefix=acme`. */
export const prefixOf = (moduleUrl: string): string | null => new URL(moduleUrl).searchParams.get('prefix');
