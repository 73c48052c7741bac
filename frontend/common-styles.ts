import { css } from 'lit';

/** What every element's own styles begin with. */
export const commonStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
  }

  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    margin: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 2px solid var(--docket-accent);
    outline-offset: 1px;
  }

  .icon-wait {
    animation: turn 900ms linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .icon-wait {
      animation: none;
    }
  }
`;
