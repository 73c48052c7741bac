import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateFormat } from './locale';
import { Watch } from './store';
import { ago } from './sync-words';
import { wordsStore } from './words';

/** How often (ms) it looks whether it has to say something else. */
const LOOK = 20_000;
/** After this time (ms) the date says more than how long ago it was. */
const DAY = 86_400_000;

/** When something was, an ISO instant: how long ago, or its date; the exact time, in this browser's zone, is its tooltip. */
@customElement('docket-when')
export class DocketWhen extends LitElement {
  static override styles = css`
    :host {
      white-space: nowrap;
    }
  `;

  @property() at = '';

  @state() private now = Date.now();
  #look: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    new Watch(this, wordsStore);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.#look = setInterval(() => (this.now = Date.now()), LOOK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#look);
  }

  protected override render() {
    const then = new Date(this.at);
    return Number.isNaN(then.getTime())
      ? nothing
      : html`<time
          datetime=${this.at}
          title=${dateFormat({ dateStyle: 'full', timeStyle: 'medium' }).format(then)}
          >${this.#text(then)}</time
        >`;
  }

  #text(then: Date): string {
    const passed = this.now - then.getTime();
    return passed < DAY ? ago(passed) : dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }).format(then);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-when': DocketWhen;
  }
}
