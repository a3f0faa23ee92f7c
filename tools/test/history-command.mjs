// A command for tests in the browser: forgets where the tab has been. The runner's tabs visit many pages, and a Chromium
// whose list of 50 is full takes the very page of the test out of it when the test adds to it.
export function historyCommand() {
  return {
    name: 'history-command',
    async executeCommand({ command, session }) {
      if (command !== 'forget-history') return undefined;
      const page = session.browser.name === 'Chrome' && session.browser.getPage(session.id);
      if (page) await (await page.createCDPSession()).send('Page.resetNavigationHistory');
      return { forgotten: Boolean(page) };
    },
  };
}
