/** A region of the body was chosen. */
export class RegionSelectEvent extends Event {
  /** Id of the region. */
  readonly region: string;
  /** Side of the body, the reader's own; `both` where none was chosen. */
  readonly side: 'left' | 'right' | 'both';

  constructor(region: string, side: 'left' | 'right' | 'both') {
    super('region-select', { bubbles: true, composed: true });
    this.region = region;
    this.side = side;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'region-select': RegionSelectEvent;
  }
}
