// Finds a Chromium for the tests: CHROME_PATH, then an installed one, then the one inside @sparticuz/chromium (an npm
// package for linux x64), so that a new machine needs nothing but `npm ci`.
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a browser that can be started. */
export async function findBrowser() {
  const { CHROME_PATH: named, PATH = '', NO_SYSTEM_CHROME } = process.env;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME_PATH is ${named}, which is not an executable file`);
    return named;
  }
  const places = [...NAMES.flatMap((name) => PATH.split(delimiter).map((dir) => join(dir, name))), ...FIXED];
  const installed = NO_SYSTEM_CHROME ? undefined : places.find(runnable);
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error('No Chromium found: install one, or set CHROME_PATH.');
}

// The package unpacks into the temporary folder, and its libraries and fonts only where it believes itself on a certain
// cloud; without its fonts all text collapses. So it gets a folder of ours, and a font configuration that names it.
async function bundled() {
  const modules = new URL('../node_modules/', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('@sparticuz/chromium/package.json', modules), 'utf8'));
  const cache = fileURLToPath(new URL(`.cache/chromium-${version}`, modules));
  mkdirSync(cache, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const fonts = join(cache, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = fonts;
  return path;
}

/** Flags for a quiet browser; as root, and where CI=true, Chromium only starts without its sandbox. */
export const browserArgs = () => [
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
];
