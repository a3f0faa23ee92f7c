/** A muscle was chosen. Cancelable: prevented, neither the selection of the scope changes nor a link is followed. */
export class MuscleSelectEvent extends Event {
  /** Id of the muscle. */
  readonly muscle: string;
  /** Id of the topic it was chosen in, if any. */
  readonly topic: string | null;

  constructor(muscle: string, topic: string | null = null) {
    super('muscle-select', { bubbles: true, composed: true, cancelable: true });
    this.muscle = muscle;
    this.topic = topic;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'muscle-select': MuscleSelectEvent;
  }
}
