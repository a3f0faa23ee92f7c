import { expect } from '@open-wc/testing';
import { StepClock } from '../../src/elements/technique-guide/clock.js';

describe('the clock of a technique', () => {
  let time = 0;
  const clock = (...seconds: number[]) => {
    time = 5_000_000;
    return new StepClock(seconds, () => time);
  };
  const stand = ({ state, step, left }: StepClock) => ({ state, step, left });

  it('is idle until it is told to go', () => {
    const idle = clock(30);
    expect(idle.catchUp()).to.equal(false);
    expect(idle.pause()).to.equal(false);
    expect(idle.state).to.equal('idle');
  });

  it('waits on a step without a time, however long', () => {
    const steps = clock(0, 30);
    steps.go(0);
    time += 10_000_000;
    expect(steps.catchUp()).to.equal(false);
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 0, left: 0 });
  });

  it('counts a step down, and goes to the next when it is over', () => {
    const steps = clock(30, 20);
    steps.go(0);
    time += 29_999;
    expect(steps.catchUp()).to.equal(false);
    expect(steps.left).to.equal(1);
    time += 1;
    expect(steps.catchUp()).to.equal(true);
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 1, left: 20_000 });
  });

  it('asked late, it counts what went by: over several steps, to the one that waits', () => {
    const steps = clock(30, 20, 40, 0, 10);
    steps.go(0);
    time += 65_000;
    expect(steps.catchUp()).to.equal(true);
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 2, left: 25_000 });
    time += 900_000;
    steps.catchUp();
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 3, left: 0 });
  });

  it('is done after the last step, and says so once', () => {
    const steps = clock(30, 20);
    steps.go(0);
    time += 900_000;
    expect(steps.catchUp()).to.equal(true);
    expect(stand(steps)).to.deep.equal({ state: 'done', step: 1, left: 0 });
    expect(steps.catchUp()).to.equal(false);
  });

  it('stands still while it is held, and goes on with what was left', () => {
    const steps = clock(30, 20);
    steps.go(0);
    time += 10_000;
    expect(steps.pause()).to.equal(true);
    time += 900_000;
    expect(steps.catchUp()).to.equal(false);
    expect(stand(steps)).to.deep.equal({ state: 'paused', step: 0, left: 20_000 });
    steps.resume();
    time += 19_000;
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 0, left: 1000 });
  });

  it('begins a step anew when it is sent there, and never goes before the first', () => {
    const steps = clock(30, 20);
    steps.go(1);
    time += 5000;
    steps.go(steps.step - 1);
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 0, left: 30_000 });
    steps.go(-1);
    expect(steps.step).to.equal(0);
    steps.go(2);
    expect(steps.state).to.equal('done');
  });

  it('runs again when it was held and is sent to a step', () => {
    const steps = clock(30, 20);
    steps.go(0);
    steps.pause();
    steps.go(1);
    time += 1000;
    expect(stand(steps)).to.deep.equal({ state: 'running', step: 1, left: 19_000 });
  });
});
