// Serves the playground: `npm start`. PORT names the first port to try; the next free one is taken.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { serve } from './serve.mjs';

// The strictest policy a shop is likely to send: no inline style or script, no third party, Trusted Types.
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

// Data folders that fail, each in its own way, for the gallery's error states.
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const STATES = {
  // Never answered: the element's own timeout must end it.
  slow() {},
  // A connection that breaks half-way through the body, as on a train.
  broken(response) {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': 4096 });
    response.write('{"version":1,"lang":"en","muscle":{"id":"quad', () => response.destroy());
  },
  error(response) {
    response.writeHead(500, JSON_TYPE).end('{"error":"deliberate"}');
  },
};

function handle(request, response, path) {
  if (path === '/') {
    response.writeHead(302, { location: '/demo/' }).end();
    return true;
  }
  const state = /^\/states\/(\w+)\//.exec(path)?.[1] ?? '';
  if (!Object.hasOwn(STATES, state)) return false;
  STATES[state](response);
  return true;
}

/** Whether a port can be had: asked first, so that a taken one is no crash but a step to the next. */
const free = (port) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });

function open(url) {
  const [command, ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  // Detached and unwatched: no browser, or one that stays open, must not hold or end the server.
  const child = spawn(command, [...words, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

let port = Number(process.env.PORT ?? 8000);
while (port !== 0 && !(await free(port))) port++;
const headers = (path) => (path.startsWith('/demo/product/') ? { 'content-security-policy': STRICT } : {});
const { origin } = await serve({ port, headers, handle });
console.log(`${origin}/demo/`);
// Only for a person at a terminal; a pipe, a script or a build server wants no window.
if (process.stdout.isTTY && !process.env.CI) open(`${origin}/demo/`);
