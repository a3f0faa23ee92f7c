// For Node: the package's `./server.js`.
export { prerender, type PrerenderOptions, type PrerenderResult } from './prerender.js';
