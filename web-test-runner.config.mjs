// Element tests in a real browser: BROWSER=chromium (default), firefox or webkit.
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from './tools/find-browser.mjs';
import { historyCommand } from './tools/test/history-command.mjs';
import { prerenderCommand } from './tools/test/prerender-command.mjs';
import { unreliable } from './tools/test/unreliable.mjs';

const launchers = {
  async chromium() {
    const executablePath = await findBrowser();
    console.log(`browser: ${executablePath}`);
    return chromeLauncher({ launchOptions: { executablePath, args: browserArgs() }, concurrency: 2 });
  },
  // By puppeteer over WebDriver BiDi.
  async firefox() {
    const { default: puppeteer } = await import('puppeteer-core');
    const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
    return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
  },
  webkit: async () => (await import('./tools/test/webkit.mjs')).webkitLauncher(),
};

const browser = process.env.BROWSER ?? 'chromium';

export default {
  files: 'build/test/{analytics,data,deep-links,elements,internal,i18n,styles,structured-data,context}/**/*.test.js',
  rootDir: '.',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  hostname: '127.0.0.1',
  browsers: [await launchers[browser]()],
  plugins: [historyCommand(), prerenderCommand()],
  middleware: [unreliable()],
  // Lit says in development that it is in development; a failed load that a test asks for is noise in the browser's log.
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Failed to load resource/.test(String(args[0])),
  testFramework: {
    config: {
      // It ends what hangs. A machine with much else to do is no failure: the largest tests put a hundred elements into a page.
      timeout: 25_000,
      // One test that presses a key through WebKitGTK's driver waited in vain once, and in none of 600 tries to see it
      // again. The fixture logs each second try.
      retries: browser === 'webkit' ? 1 : 0,
    },
  },
  testsFinishTimeout: 400_000,
};
