/** What became of a guided technique. */
export type TechniqueStepState = 'start' | 'step' | 'pause' | 'resume' | 'stop' | 'done';

/** A reader is guided through a technique: it starts, goes to another step, pauses, goes on, stops or is done. */
export class TechniqueStepEvent extends Event {
  /** Id of the technique. */
  readonly technique: string;
  /** Number of the step, from 1. */
  readonly step: number;
  /** How many steps there are. */
  readonly of: number;
  readonly state: TechniqueStepState;

  constructor(technique: string, step: number, of: number, state: TechniqueStepState) {
    super('technique-step', { bubbles: true, composed: true });
    this.technique = technique;
    this.step = step;
    this.of = of;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'technique-step': TechniqueStepEvent;
  }
}
