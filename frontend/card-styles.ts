import { css } from 'lit';

export const cardStyles = css`
  :host {
    display: block;
    position: relative;
    flex: none;
    border-radius: 8px;
    user-select: none;
    -webkit-user-select: none;
  }

  .face {
    position: relative;
    padding: 7px 11px 8px;
    border: 1px solid var(--docket-line);
    border-radius: 8px;
    background: var(--docket-surface);
    box-shadow: var(--docket-card-shadow);
    color: var(--docket-text);
    line-height: 1.3;
    pointer-events: var(--docket-card-parts, auto);
    cursor: pointer;
    transition: border-color 150ms ease-out;
  }

  .face:hover {
    border-color: var(--docket-line-strong);
  }

  .face:focus-visible {
    outline-offset: 0;
  }

  .top {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 18px;
    font-size: 12px;
  }

  .number {
    color: var(--docket-muted);
    font-family: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 11.5px;
  }

  .pending,
  .conflict,
  .priority {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }

  .pending {
    color: var(--docket-accent);
  }

  .priority {
    margin-inline-start: auto;
    font-weight: 600;
  }

  .high {
    color: var(--docket-late);
  }

  .low {
    color: var(--docket-muted);
  }

  .name {
    display: -webkit-box;
    margin-top: 1px;
    overflow: hidden;
    overflow-wrap: anywhere;
    font-weight: 600;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .client {
    margin-top: 1px;
    overflow: hidden;
    color: var(--docket-muted);
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    height: 18px;
    margin-top: 4px;
    overflow: clip;
    font-size: 11px;
  }

  .tag {
    max-width: 100%;
    padding: 0 6px;
    overflow: hidden;
    border-radius: 9px;
    background: var(--docket-sunken);
    color: var(--docket-muted);
    line-height: 18px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .facts {
    display: flex;
    align-items: end;
    gap: 10px;
    margin-top: 3px;
    color: var(--docket-muted);
    font-size: 12px;
  }

  .facts:not(:has(.fact, .person)) {
    display: none;
  }

  /* What does not fit goes to a second line, which is not seen. */
  .line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    column-gap: 10px;
    min-width: 0;
    height: 22px;
    overflow: visible clip;
  }

  /* None of the days that a matter waits for is left out. */
  .line:has(.due + .due) {
    height: auto;
    max-height: 44px;
  }

  .tally {
    display: flex;
    flex: none;
    gap: 10px;
  }

  .fact {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    height: 22px;
    white-space: nowrap;
  }

  /* A day in words may be longer than the line that the figures beside it leave. */
  .line > .fact {
    max-width: 100%;
  }

  .line > .fact > span:last-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .reference {
    flex: 1 1 64px;
    min-width: 64px;
  }

  .complete {
    color: var(--docket-good);
  }

  .late,
  .near,
  .aged {
    height: 20px;
    margin: 1px 0 1px -2px;
    padding: 0 6px 0 4px;
    border-radius: 5px;
    font-weight: 600;
  }

  .late {
    background: var(--docket-late-soft);
    color: var(--docket-late);
  }

  .near,
  .aged {
    background: var(--docket-near-soft);
    color: var(--docket-near);
  }

  .person {
    display: grid;
    flex: none;
    place-items: center;
    width: 22px;
    height: 22px;
    margin-inline-start: auto;
    border-radius: 50%;
    background: var(--person);
    color: var(--docket-on-person);
    font-size: 9.5px;
    font-weight: 700;
    letter-spacing: 0.02em;
  }

  @media (prefers-reduced-motion: reduce) {
    .face {
      transition: none;
    }
  }
`;
