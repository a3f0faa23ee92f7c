/** A trigger point was chosen on a map. */
export class TriggerPointSelectEvent extends Event {
  /** Id of the muscle. */
  readonly muscle: string;
  /** Id of the trigger point in the muscle's record. */
  readonly point: string;

  constructor(muscle: string, point: string) {
    super('trigger-point-select', { bubbles: true, composed: true });
    this.muscle = muscle;
    this.point = point;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'trigger-point-select': TriggerPointSelectEvent;
  }
}
