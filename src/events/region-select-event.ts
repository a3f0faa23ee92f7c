/** Side of the body, the reader's own; `both` where none was chosen, `midline` of a region that has no side. */
export type SelectedSide = 'left' | 'right' | 'both' | 'midline';

/** A region of the body was chosen; or let go, where several can be chosen: then it is not in `regions`. */
export class RegionSelectEvent extends Event {
  /** Id of the region. */
  readonly region: string;
  /** Side of the body, the reader's own; `both` where none was chosen. */
  readonly side: SelectedSide;
  /** All that are chosen now. */
  readonly regions: readonly { readonly id: string; readonly side: SelectedSide }[];

  constructor(region: string, side: SelectedSide, regions: RegionSelectEvent['regions'] = [{ id: region, side }]) {
    super('region-select', { bubbles: true, composed: true });
    this.region = region;
    this.side = side;
    this.regions = regions;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'region-select': RegionSelectEvent;
  }
}
