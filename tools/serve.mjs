// A static server for the playground, the tests and the benchmark: brotli, CORS, long caching for hashed names, and any
// header a page asks for. On loopback only.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

/**
 * @param {object} options
 * @param {string} [options.root] folder to serve
 * @param {number} [options.port] 0: any free one
 * @param {(path: string) => Record<string, string>} [options.headers] more headers for a path
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, path: string) => boolean | void} [options.handle]
 *   answers a request itself and returns true
 * @returns {Promise<{origin: string, requests: string[], close: () => Promise<void>}>}
 */
export function serve({ root = ROOT, port = 0, headers = () => ({}), handle = () => false } = {}) {
  const requests = [];
  const compressed = new Map();
  const base = resolve(root);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push(request.url);
    response.setHeader('access-control-allow-origin', '*');
    if (handle(request, response, path)) return;
    let file = join(base, normalize(path));
    if (!file.startsWith(base)) return void response.writeHead(403).end();
    try {
      if (statSync(file).isDirectory()) {
        if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
        file = join(file, 'index.html');
      }
      let body = readFileSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const text = type !== 'application/octet-stream' && type !== 'font/woff2';
      const br = text && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      if (br) {
        const key = `${file} ${statSync(file).mtimeMs}`;
        if (!compressed.has(key)) compressed.set(key, brotliCompressSync(body));
        body = compressed.get(key);
      }
      response.writeHead(200, {
        'content-type': `${type}${text ? '; charset=utf-8' : ''}`,
        'content-length': body.length,
        'x-content-type-options': 'nosniff',
        'cache-control': path.includes('/chunks/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(br && { 'content-encoding': 'br' }),
        ...headers(path),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  return new Promise((done, failed) =>
    server.once('error', failed).listen(port, '127.0.0.1', () =>
      done({
        origin: `http://127.0.0.1:${server.address().port}`,
        requests,
        close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
      }),
    ),
  );
}
