import { css } from 'lit';

/** A board with lanes: everything on it scrolls together; the heads of the columns stay at the top. */
export const laneStyles = css`
  :host([laned]) {
    --docket-column: clamp(264px, 20.5vw, 304px);
    --docket-folded: 40px;
    --docket-gap: 10px;
    --docket-head: 57px;

    display: grid;
    gap: 0 var(--docket-gap);
    padding-block-start: 0;
    overflow: auto;
    scroll-padding-block: calc(var(--docket-head) + 36px) 8px;
    /* What stands above something else here does so on the board only. */
    isolation: isolate;
  }

  :host([laned][writable]) {
    --docket-head: 87px;
  }

  :host([laned]) ::slotted(docket-column) {
    grid-row: 1 / -1;
  }

  .line {
    grid-column: 1 / -1;
    z-index: 1;
    padding-block: 10px 4px;
    background: var(--docket-page);
  }

  :host([dragging]) .line {
    pointer-events: none;
  }

  .line h2 {
    position: sticky;
    inset-inline-start: 0;
    width: max-content;
    max-width: calc(100vw - 32px);
    margin: 0;
    font-size: 13px;
    line-height: 1.4;
  }

  .line button {
    display: flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 24px;
    padding: 0 8px 0 4px;
    border-radius: 6px;
    color: var(--docket-text);
    font-weight: 600;
  }

  .line button:hover {
    background: color-mix(in srgb, var(--docket-text) 8%, transparent);
  }

  .line .icon {
    color: var(--docket-muted);
  }

  .line .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .line .count {
    color: var(--docket-muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  @media (pointer: coarse) {
    :host([laned]) {
      --docket-head: 61px;
    }

    :host([laned][writable]) {
      --docket-head: 101px;
    }

    .line {
      padding-block: 4px 2px;
    }

    .line button {
      min-height: 40px;
    }
  }

  @media (width <= 600px) {
    :host([laned]) {
      --docket-column: 100%;
      --docket-folded: 44px;
      --docket-gap: 8px;
    }

    .line h2 {
      max-width: calc(100vw - 16px);
    }
  }
`;
