import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { commonStyles } from './common-styles';
import { Connection } from './connection';
import { icon } from './icons';
import { outage, tryNow } from './outage';
import './requests';
import { tellSignedIn } from './signed-in';
import { Watch } from './store';

const SECOND = 1_000;

interface Texts {
  readonly offline: string;
  /** With the seconds until the next try. */
  readonly trying: string;
  readonly retry: string;
}

/** Tells of a lost server where there is no sync indicator that does. */
@customElement('docket-outage')
export class DocketOutage extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        flex: none;
        color: var(--docket-text);
      }

      .frame {
        display: flex;
        align-items: center;
        gap: 7px;
        height: 30px;
        padding-inline: 10px 1px;
        border: 1px solid var(--docket-decision);
        border-radius: 15px;
        background: var(--docket-near-soft);
        font-size: 13px;
        white-space: nowrap;
      }

      .icon {
        color: var(--docket-near);
      }

      button {
        display: grid;
        place-items: center;
        width: 28px;
        height: 28px;
        padding: 0;
        border-radius: 50%;
      }

      button:hover {
        background: color-mix(in srgb, var(--docket-text) 10%, transparent);
      }
    `,
  ];

  @property({ attribute: false }) texts: Texts | null = null;

  readonly #connection = new Connection(this);
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, outage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    tellSignedIn();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  protected override updated(): void {
    clearTimeout(this.#tick);
    if (this.isConnected && this.#connection.offline) {
      this.#tick = setTimeout(() => this.requestUpdate(), this.#left % SECOND || SECOND);
    }
  }

  protected override render() {
    const offline = this.#connection.offline && this.texts;
    return html`
      <div class="hidden-text" role="status">${offline ? offline.offline : nothing}</div>
      ${offline ? this.#notice(offline) : nothing}
    `;
  }

  #notice({ offline, trying, retry }: Texts) {
    const seconds = Math.ceil(this.#left / SECOND);
    return html`<div class="frame">
      ${icon('offline')}
      <span aria-hidden="true">${seconds > 0 ? trying.replace('{0}', String(seconds)) : offline}</span>
      <button type="button" aria-label=${retry} title=${retry} @click=${tryNow}>${icon('retry')}</button>
    </div>`;
  }

  /** Milliseconds until the next try. */
  get #left(): number {
    return Math.max(0, (outage.value?.nextAt ?? 0) - Date.now());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-outage': DocketOutage;
  }
}
