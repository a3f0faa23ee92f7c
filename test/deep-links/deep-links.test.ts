import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { startDeepLinks } from '../../src/deep-links/deep-links.js';
import '../../src/elements/muscle-dataset/muscle-dataset.define.js';
import type { MuscleDataset } from '../../src/elements/muscle-dataset/muscle-dataset.js';
import '../../src/elements/muscle-list/muscle-list.define.js';

describe('deep links, in each browser', () => {
  const page = location.href;
  let stop = () => {};
  before(() => executeServerCommand('forget-history'));
  afterEach(() => {
    stop();
    history.replaceState(null, '', page);
  });

  async function list(): Promise<{ scope: MuscleDataset; choose: (muscle: string) => void }> {
    const scope = await fixture<MuscleDataset>(html`<muscle-dataset><muscle-list></muscle-list></muscle-dataset>`);
    const found = (muscle: string) =>
      scope.firstElementChild!.shadowRoot!.querySelector<HTMLElement>(`[data-muscle="${muscle}"]`);
    await waitUntil(() => found('multifidus'), 'no list', { timeout: 5000 });
    return { scope, choose: (muscle) => found(muscle)!.click() };
  }
  const chosen = (scope: MuscleDataset, muscle: string | null) =>
    waitUntil(() => scope.selection.muscle === muscle, `not ${muscle}`, { timeout: 5000 });

  it('walk through the choices by back and forward', async () => {
    const { scope, choose } = await list();
    stop = startDeepLinks(scope);
    await customElements.whenDefined('muscle-dataset');
    choose('multifidus');
    expect(location.hash).to.equal('#muscle=multifidus');
    choose('iliacus');
    expect(location.hash).to.equal('#muscle=iliacus');
    history.back();
    await chosen(scope, 'multifidus');
    history.back();
    await chosen(scope, null);
    expect(location.href).to.equal(page);
    history.forward();
    await chosen(scope, 'multifidus');
  });

  it('open at what the address says, and leave a fragment of the page alone', async () => {
    const { scope, choose } = await list();
    history.replaceState(null, '', '#muscle=piriformis');
    stop = startDeepLinks(scope);
    await chosen(scope, 'piriformis');
    history.replaceState(null, '', '#/path');
    choose('iliacus');
    expect(location.hash).to.equal('#/path');
  });
});
