import { css } from 'lit';

export const syncStyles = css`
  :host {
    display: inline-block;
    flex: none;
    color: var(--docket-text);
  }

  /* As wide as the longest text, so that nothing beside it ever moves. */
  .frame {
    display: flex;
    align-items: center;
    width: 232px;
    height: 30px;
    border: 1px solid transparent;
    border-radius: 15px;
    background: var(--docket-sunken);
    font-size: 13px;
  }

  .pill {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 7px;
    min-width: 0;
    height: 100%;
    padding: 0 10px;
    border-radius: 15px;
    color: var(--docket-muted);
  }

  .pill:hover {
    color: var(--docket-text);
  }

  .long,
  .short {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .short {
    display: none;
  }

  .icon-synced,
  .icon-live {
    color: var(--docket-good);
  }

  :host(:is([data-state='paused'], [data-state='retrying'], [data-state='disconnected'], [data-state='offline'])) {
    .frame {
      border-color: var(--docket-line-strong);
      background: var(--docket-surface);
    }

    .pill {
      color: var(--docket-text);
    }
  }

  :host(:is([data-state='disconnected'], [data-state='offline'])) {
    .frame {
      border-color: var(--docket-decision);
      background: var(--docket-near-soft);
    }

    .icon {
      color: var(--docket-near);
    }
  }

  .retry {
    display: grid;
    flex: none;
    place-items: center;
    width: 28px;
    height: 28px;
    margin-inline-start: -8px;
    padding: 0;
    border-radius: 50%;
  }

  .retry:hover {
    background: color-mix(in srgb, var(--docket-text) 10%, transparent);
  }

  .details {
    position: fixed;
    inset: auto;
    width: 300px;
    max-width: calc(100vw - 16px);
    margin: 0;
    padding: 14px 16px;
    border: 1px solid var(--docket-line);
    border-radius: 10px;
    background: var(--docket-surface);
    box-shadow: var(--docket-overlay-shadow);
    color: var(--docket-text);
    font-size: 13px;
    line-height: 1.4;
  }

  h2 {
    display: flex;
    align-items: center;
    gap: 7px;
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }

  p {
    margin: 6px 0 0;
    color: var(--docket-muted);
  }

  .note {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--docket-line-strong);
    color: var(--docket-text);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 14px;
    margin: 12px 0;
  }

  dt {
    color: var(--docket-muted);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .now {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    height: 32px;
    padding: 0 12px;
    border: 1px solid var(--docket-line-strong);
    border-radius: 7px;
    font-weight: 600;
  }

  .now:hover {
    background: var(--docket-sunken);
  }

  @media (width <= 600px) {
    .frame {
      width: 128px;
    }

    .long {
      display: none;
    }

    .short {
      display: inline;
    }
  }
`;
