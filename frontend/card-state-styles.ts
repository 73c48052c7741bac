import { css } from 'lit';

/** How a card that is not simply there looks: waiting, in conflict, selected, dragged, just changed. */
export const cardStateStyles = css`
  .conflict {
    display: flex;
    margin-top: 5px;
    color: var(--docket-near);
    font-size: 12px;
    font-weight: 600;
  }

  .bound {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-top: 2px;
    color: var(--docket-accent);
    font-size: 12px;
  }

  :host([selected]) .face {
    border-color: var(--docket-accent);
    background: var(--docket-accent-soft);
  }

  .check {
    display: grid;
    position: absolute;
    inset-block-start: -5px;
    inset-inline-start: -5px;
    place-items: center;
    width: 17px;
    height: 17px;
    border-radius: 50%;
    background: var(--docket-accent);
    color: var(--docket-surface);
    font-size: 10px;
  }

  :host([data-state='pending']) .face {
    border: 1px dashed var(--docket-accent);
  }

  :host([data-state='conflict']) .face {
    border-color: var(--docket-decision);
    box-shadow: inset 3px 0 var(--docket-decision);
  }

  :host([lifted]) .face {
    border-color: var(--docket-accent);
    box-shadow: var(--docket-lifted-shadow);
  }

  :host(:is([dragging], [settling])) .face {
    border: 1px dashed var(--docket-line-strong);
    background: none;
    box-shadow: none;
  }

  /* Unseen, but still the name of what can be focused. */
  :host(:is([dragging], [settling])) .face > * {
    opacity: 0;
  }

  /* The badge stands in its place. */
  .face:has(+ .mark) .priority {
    visibility: hidden;
  }

  .mark {
    position: absolute;
    inset: -1px;
    border: 2px solid var(--person);
    border-radius: 9px;
    pointer-events: none;
    animation: fade 2s ease-in forwards;
  }

  .mark.staying {
    animation: none;
  }

  .mark span {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 5px;
    max-width: calc(100% - 98px);
    padding: 1px 5px;
    overflow: hidden;
    border-radius: 5px;
    background: var(--person);
    color: var(--docket-on-person);
    font-size: 10.5px;
    font-weight: 600;
    line-height: 1.4;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @keyframes fade {
    60% {
      opacity: 1;
    }
    to {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .mark {
      animation: none;
    }
  }
`;
