import { css } from 'lit';

/** The field at the head of a column in which a matter is added by its title. */
export const quickStyles = css`
  .quick {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    height: 30px;
    margin: 0 8px;
    padding-inline: 8px;
    border: 1px solid transparent;
    border-radius: 8px;
    color: var(--docket-muted);
    font-size: 13px;
  }

  .quick:hover {
    border-color: var(--docket-line-strong);
  }

  /* The ring is around all of it, not around the text once more. */
  .quick:focus-within {
    border-color: var(--docket-accent);
    outline: 1px solid var(--docket-accent);
    background: var(--docket-surface);
  }

  .quick input {
    flex: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    outline: none;
    background: none;
    color: var(--docket-text);
    font: inherit;
  }

  .quick input::placeholder {
    color: var(--docket-muted);
    opacity: 1;
  }

  .problem {
    margin: 2px 12px 0;
    color: var(--docket-late);
    font-size: 12px;
    white-space: pre-line;
  }

  .waiting {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: 2px 12px 0;
    color: var(--docket-accent);
    font-size: 12px;
  }

  .problem:empty {
    display: none;
  }

  @media (pointer: coarse) {
    .quick {
      height: 40px;
    }
  }
`;
