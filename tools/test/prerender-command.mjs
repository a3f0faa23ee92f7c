// A command for tests in the browser: renders markup in Node as the package's server entry does, from the built source.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DATA = fileURLToPath(new URL('../../build/src/data/v1/', import.meta.url));

export function prerenderCommand() {
  return {
    name: 'prerender-command',
    async executeCommand({ command, payload }) {
      if (command !== 'prerender') return undefined;
      const { prerender } = await import('../../build/src/server/prerender.js');
      if (!payload.documents) return prerender(payload.html);
      // Documents of the test's own, by path, take the place of the real ones.
      const folder = mkdtempSync(join(tmpdir(), 'muscle-widgets-'));
      try {
        cpSync(DATA, folder, { recursive: true });
        for (const [path, json] of Object.entries(payload.documents))
          writeFileSync(join(folder, path), JSON.stringify(json));
        return await prerender(payload.html, { data: `${pathToFileURL(folder)}/` });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
