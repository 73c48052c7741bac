import { html, nothing } from 'lit';
import { lineRow, type Lane } from './lanes';

export interface CellsHost extends HTMLElement {
  readonly collapsed: boolean;
  readonly cards: readonly HTMLElement[];
}

/** The key of the lane in which a card stands; '' without lanes. */
export function laneOf(card: HTMLElement): string {
  return card.getAttribute('slot') ?? '';
}

/** The cards of a column that are drawn in one of its lanes; without lanes all. */
export function cardsIn(cards: readonly HTMLElement[], lane: string): HTMLElement[] {
  return cards.filter((card) => laneOf(card) === lane);
}

/** How many cards there are to draw in a cell. */
export function availableIn({ collapsed }: CellsHost, lane: Lane): number {
  return collapsed || lane.folded ? 0 : lane.count;
}

/**
 * A cell for each lane of a column.
 *
 * @param loading what stands for so many cards that have not come
 */
export function renderCells(
  host: CellsHost,
  lanes: readonly Lane[],
  redrawn: () => void,
  loading: (missing: number, drawn: number) => unknown,
) {
  return lanes.map((lane, index) => {
    const drawn = cardsIn(host.cards, lane.key).length;
    const available = availableIn(host, lane);
    return html`
      <div
        class="cell"
        data-lane=${lane.key}
        ?data-folded=${lane.folded || host.collapsed}
        style="grid-row: ${lineRow(index) + 1}"
      >
        <div class="cards" role=${drawn > 0 ? 'list' : nothing} aria-label=${drawn > 0 ? lane.name : nothing}>
          <slot name=${lane.key} @slotchange=${redrawn}></slot>
        </div>
        ${drawn < available ? loading(available - drawn, drawn) : nothing}
        <div class="sentinel" data-lane=${lane.key}></div>
      </div>
    `;
  });
}

/** The lane whose line or cell is at this height (px of the viewport), the last one below them all; '' without lanes. */
export function laneAt(cells: readonly HTMLElement[], clientY: number): string {
  const cell = cells.find((each) => each.getBoundingClientRect().bottom > clientY) ?? cells.at(-1);
  return cell?.dataset.lane ?? '';
}
