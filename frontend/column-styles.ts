import { css } from 'lit';

export const columnStyles = css`
  /* Hidden text is placed in its column, not in the page, which it would widen. */
  :host {
    position: relative;
    display: flex;
    min-width: 0;
    min-height: 0;
  }

  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    overflow: hidden;
    border-top: 3px solid var(--edge);
    border-radius: 10px;
    background: var(--docket-sunken);
  }

  header {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 0 6px 0 12px;
  }

  .fold {
    margin-inline-end: -8px;
  }

  /* Folded up it is a bar with its name from top to bottom; the place for a drop is at its top. */
  :host([collapsed]) header {
    flex-direction: column;
    padding: 4px 0;
  }

  :host([collapsed]) .fold {
    order: -1;
    margin: 0;
  }

  :host([collapsed]) h2 {
    max-height: 50vh;
    writing-mode: vertical-rl;
  }

  :host([collapsed]) .figures {
    writing-mode: vertical-rl;
  }

  :host([collapsed]) :is(.add, .space, slot[name='menu']) {
    display: none;
  }

  h2 {
    margin: 0;
    overflow: hidden;
    font-size: 14px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .figures {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.3em;
    color: var(--docket-muted);
    font-size: 13px;
  }

  .closing {
    display: grid;
    flex: none;
    color: var(--docket-good);
    font-size: 13px;
  }

  .hard {
    display: grid;
  }

  .over {
    color: var(--docket-text);
    font-weight: 600;
  }

  .over .limit,
  .over .icon {
    color: var(--docket-late);
  }

  .space {
    flex: 1;
  }

  :is(.add, .fold) {
    display: grid;
    flex: none;
    place-items: center;
    width: 28px;
    height: 28px;
    padding: 0;
    border-radius: 6px;
    color: var(--docket-muted);
  }

  :is(.add, .fold):hover {
    background: color-mix(in srgb, var(--docket-text) 8%, transparent);
    color: var(--docket-text);
  }

  .scroller {
    flex: 1;
    min-height: 0;
    overflow-x: hidden;
    overflow-y: auto;
    overscroll-behavior-y: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--docket-line-strong) transparent;
  }

  /* The bottom leaves room to drop below the last card. */
  .content {
    position: relative;
    min-height: 100%;
    padding: 6px 8px 40px;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 7px;
  }

  .sentinel {
    height: 1px;
  }

  .marker {
    position: absolute;
    inset-inline: 8px;
    z-index: 2;
    height: 2px;
    margin-top: -1px;
    border-radius: 1px;
    background: var(--docket-accent);
    pointer-events: none;
  }

  .marker::before {
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: -4px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--docket-accent);
    content: '';
  }

  .empty {
    display: grid;
    align-content: center;
    justify-items: center;
    min-height: 84px;
    padding: 12px;
    border: 1px dashed var(--docket-line-strong);
    border-radius: 8px;
    color: var(--docket-muted);
    font-size: 13px;
    text-align: center;
  }

  p {
    margin: 0;
  }

  .loading {
    display: grid;
    gap: 9px;
    margin-top: 7px;
    padding: 14px 12px;
    border: 1px solid var(--docket-line);
    border-radius: 8px;
  }

  .loading i {
    height: 9px;
    border-radius: 4px;
    background: var(--docket-line);
  }

  .loading i:first-of-type {
    width: 34%;
  }

  .loading i:last-of-type {
    width: 58%;
  }

  @media (pointer: coarse) {
    :is(.add, .fold) {
      width: 40px;
      height: 40px;
    }
  }
`;
