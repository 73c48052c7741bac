import { css } from 'lit';

/** A column with lanes: its head stays at the top of the board, below it stands a cell for each lane. */
export const cellStyles = css`
  :host([laned]),
  :host([laned]) section {
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
  }

  :host([laned]) section {
    position: relative;
    overflow: visible;
    border: 0;
    border-radius: 0;
    background: none;
  }

  .head {
    position: sticky;
    grid-area: 1 / 1 / -1;
    align-self: start;
    inset-block-start: 0;
    z-index: 3;
    min-height: var(--docket-head);
    padding-block-start: 12px;
    background: var(--docket-page);
  }

  /* Also between the columns nothing is seen of what has gone below the heads. */
  .head::before {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(-1 * var(--docket-gap));
    z-index: -1;
    background: var(--docket-page);
    content: '';
  }

  .head .top {
    min-height: calc(var(--docket-head) - 12px);
    border-top: 3px solid var(--edge);
    border-radius: 10px;
    background: var(--docket-sunken);
  }

  .cell {
    grid-column: 1;
    display: flex;
    flex-direction: column;
    min-height: 32px;
    padding: 6px 8px;
    border-radius: 10px;
    background: var(--docket-sunken);
  }

  .cell[data-folded] {
    min-height: 0;
    padding: 0;
    background: none;
  }

  .cell[data-folded] .sentinel {
    display: none;
  }

  .cell .cards:empty {
    display: none;
  }
`;
