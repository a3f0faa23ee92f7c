// Where the data lies unless a page says otherwise: beside this module, in `v1/`. The build keeps that true for the
// bundled files. `import.meta.url` stands in a variable because bundlers take `new URL('…', import.meta.url)` for a
// file to copy and fail on a folder.
const here: string | URL = import.meta.url;

/** Absolute URL of the data that comes with this copy of the library, with a trailing slash. */
export const defaultBaseUrl = (): string => new URL('v1/', here).href;
