// In cdn/, in the place of src/elements/muscle-guide/load-child.ts: each element's registering module lies beside the
// guide's. By the address that the loader and pages use, so that no element is there twice or split for the guide's sake.
const here = import.meta.url;
export const loadChild = (name, prefix) => import(new URL(`${name}.js${prefix && `?prefix=${prefix}`}`, here).href);
