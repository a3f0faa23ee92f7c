import { expect } from '@open-wc/testing';
import { DatasetScope } from '../../src/data/scope.js';
import { DatasetStore } from '../../src/data/store.js';

describe('DatasetScope', () => {
  const make = () => new DatasetScope(new DatasetStore('https://data.example/'));

  it('starts in full mode with nothing chosen', () => {
    expect(make()).to.deep.include({ claims: 'full', selection: { muscle: null } });
  });

  it('changes what is named and tells every listener', () => {
    const scope = make();
    const heard: unknown[] = [];
    for (const who of [1, 2]) scope.subscribe(() => heard.push([who, scope.selection.muscle, scope.claims]));
    scope.update({ selection: { muscle: 'iliacus' } });
    expect(heard).to.deep.equal([
      [1, 'iliacus', 'full'],
      [2, 'iliacus', 'full'],
    ]);
  });

  it('tells no more once a listener left, also during a change', () => {
    const scope = make();
    let heard = 0;
    const leave = scope.subscribe(() => {
      heard++;
      leave();
    });
    scope.update({ claims: 'wellness' });
    scope.update({ claims: 'full' });
    expect(heard).to.equal(1);
  });
});
