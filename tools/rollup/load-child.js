// In cdn/, in the place of src/elements/muscle-guide/load-child.ts: each element's registering module lies beside the
// guide's. By the address that the loader and pages use, so that no element is there twice or split for the guide's sake;
// as there, another try has another address.
export const loadChild = (name, prefix, failures) =>
  import(`./${name}.js${failures ? `?prefix=${prefix}&try=${failures}` : prefix && `?prefix=${prefix}`}`);
