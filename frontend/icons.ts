import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Strokes on a grid of 24, drawn with the text's colour. */
const strokes = {
  add: svg`<path d="M12 5v14M5 12h14" />`,
  alert: svg`<path d="M12 4 2.8 19.5h18.4z" /><path d="M12 10v4.2M12 17v.01" />`,
  archive: svg`<path d="M3.5 4.5h17v4h-17zM5 8.5v11h14v-11M10 12.5h4" />`,
  calendar: svg`<rect x="3.5" y="5" width="17" height="15.5" rx="2" /><path d="M3.5 10h17M8 2.8V6.5M16 2.8V6.5" />`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  checklist: svg`<path d="m3.5 6.5 1.8 1.8L8.5 5M12 6.8h8.5M3.5 16.5l1.8 1.8L8.5 15M12 16.8h8.5" />`,
  clock: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7v5.2l3.3 2" />`,
  closed: svg`<path d="m9 5.5 6.5 6.5L9 18.5" />`,
  comment: svg`<path d="M4 5h16v11.5h-8.5L7 20.5v-4H4z" />`,
  decision: svg`<path d="M12 3 21 12l-9 9-9-9z" /><path d="M12 8v4.5M12 15.7v.01" />`,
  disconnected: svg`<path d="M9 3v4M15 3v4M6.5 7h11v4.5a5.5 5.5 0 0 1-11 0zM12 17v4M3.5 3.5l17 17" />`,
  fold: svg`<path d="M4.5 4v16M20 12H8.5M13 7l-5 5 5 5" />`,
  hearing: svg`<path d="M12 3.5v17M7.5 20.5h9M4 6.5h16M6.5 6.5 3.2 13.5h6.6zM17.5 6.5l-3.3 7h6.6z" />`,
  high: svg`<path d="M12 19.5V5M5.5 11.5 12 5l6.5 6.5" />`,
  late: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.2v5.5M12 16.2v.01" />`,
  limitation: svg`<path d="M6.5 3.5h11M6.5 20.5h11M8 3.5v3.2c0 2.6 8 8 8 10.6v3.2M16 3.5v3.2c0 2.6-8 8-8 10.6v3.2" />`,
  live: svg`<path d="M13 2.8 5 13.5h6L10.5 21.2l8.5-11h-6.2z" />`,
  lock: svg`<rect x="5" y="10.5" width="14" height="10" rx="2" /><path d="M8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3" />`,
  low: svg`<path d="M12 4.5V19M5.5 12.5 12 19l6.5-6.5" />`,
  offline: svg`<path d="M3 3l18 18M5 12.6a10 10 0 0 1 4.7-2.5M14.5 10.2a10 10 0 0 1 4.5 2.4M8.3 16a5.3 5.3 0 0 1 7.4 0M1.8 9a15 15 0 0 1 4.3-2.7M10.5 5a15 15 0 0 1 11.7 4M12 19.5v.01" />`,
  opened: svg`<path d="m5.5 9 6.5 6.5L18.5 9" />`,
  paused: svg`<path d="M8.5 5.5v13M15.5 5.5v13" />`,
  reference: svg`<path d="M4.5 9h15M4.5 15h15M10 4 8 20M16 4l-2 16" />`,
  retry: svg`<path d="M20 12a8 8 0 1 1-2.6-5.9L20.5 9M20.5 3.8V9h-5.2" />`,
  stage: svg`<path d="M4 5h4.5v14H4zM10 5h4.5v9H10zM16 5h4.5v11.5H16z" />`,
  synced: svg`<circle cx="12" cy="12" r="8.5" /><path d="m8.3 12.3 2.6 2.6 4.8-5.2" />`,
  unfold: svg`<path d="M19.5 4v16M4 12h11.5M11 7l5 5-5 5" />`,
  wait: svg`<path d="M12 3.5a8.5 8.5 0 1 1-8.5 8.5" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof strokes;

/** A picture beside a word, never instead of one: it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon icon-${name}"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${strokes[name]}
  </svg>`;
}
