import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { commonStyles } from './common-styles';
import { Connection } from './connection';
import { icon } from './icons';
import { SlowRequest } from './slow-request';
import { Watch } from './store';
import { syncDetails } from './sync-details';
import { isQuiet, shownState, UNKNOWN, type ShownState, type Surroundings, type SyncStatus } from './sync-status';
import { syncStyles } from './sync-styles';
import { explanation, pillText, stateName, SYNC_ICONS } from './sync-words';
import { format, setWords, wordsStore, type Words } from './words';

const SECOND = 1_000;
const MINUTE = 60_000;
/** How often (ms) a text that counts no seconds is looked at. */
const COARSE = 15_000;

/**
 * The sync indicator: a pill that always tells the truth, with details on demand. Dispatches `docket-sync-now`.
 * `data-state` is what is shown: the server's state, or what the browser knows better.
 */
@customElement('docket-sync')
export class DocketSync extends LitElement {
  static override styles = [commonStyles, syncStyles];

  @property({ attribute: false }) status: SyncStatus | null = null;
  @property({ attribute: false }) words: Words | null = null;
  /** Instead of what the browser knows of the connection. */
  @property({ attribute: false }) surroundings: Surroundings | null = null;

  @query('.pill') private readonly pill!: HTMLElement;
  @query('.details') private readonly details!: HTMLElement;

  @state() private announced = '';

  readonly #connection = new Connection(this);
  readonly #request = new SlowRequest(this);
  #cameAt = Date.now();
  #shown: ShownState | null = null;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, wordsStore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) {
      setWords(this.words);
    }
    if (changed.has('status')) {
      this.#cameAt = Date.now();
    }
    const { revision, waiting } = this.#status;
    const shown = shownState(this.#status, this.surroundings ?? this.#observed);
    this.#announce(shown);
    this.#shown = shown;
    this.dataset.state = shown;
    this.dataset.waiting = String(waiting);
    this.dataset.revision = String(revision);
  }

  protected override updated(): void {
    clearTimeout(this.#tick);
    if (this.isConnected) {
      this.#tick = setTimeout(() => this.requestUpdate(), this.#untilNextText());
    }
  }

  protected override render() {
    const shown = this.#shown ?? 'syncing';
    const text = pillText(shown, this.#status, this.#elapsed);
    return html`
      <div class="frame">
        <button class="pill" type="button" popovertarget="details" title=${text}>
          ${icon(SYNC_ICONS[shown])}
          <span class="long">${text}</span>
          <span class="short">${stateName(shown)}</span>
        </button>
        ${shown === 'disconnected' ? this.#retryButton() : nothing}
      </div>
      <div class="hidden-text" role="status">${this.announced}</div>
      <div
        class="details"
        id="details"
        popover
        role="dialog"
        aria-label=${format('client.sync.details')}
        @beforetoggle=${this.#place}
      >
        <h2>${icon(SYNC_ICONS[shown])} ${text}</h2>
        <p>${explanation(shown)}</p>
        ${syncDetails(this.#status, this.#elapsed)}
        <button class="now" type="button" @click=${this.#syncNow}>${icon('retry')} ${format('client.sync.now')}</button>
      </div>
    `;
  }

  get #status(): SyncStatus {
    return this.status ?? UNKNOWN;
  }

  get #observed(): Surroundings {
    return { offline: this.#connection.offline, requesting: this.#request.slow };
  }

  get #elapsed(): number {
    return Math.max(0, Date.now() - this.#cameAt);
  }

  /** Tells screen readers of a change of state, but neither of the first one nor of every poll. */
  #announce(shown: ShownState): void {
    const before = this.#shown;
    if (before !== null && before !== shown && !(isQuiet(before) && isQuiet(shown))) {
      this.announced = stateName(shown);
    }
  }

  /** Texts count whole seconds since the server's own moment: the next one begins at the next whole second. */
  #untilNextText(): number {
    const { state: current, age } = this.#status;
    if (current === 'retrying') {
      return SECOND - (this.#elapsed % SECOND);
    }
    const old = age + this.#elapsed;
    return current === 'synced' && old < MINUTE ? SECOND - (old % SECOND) : COARSE;
  }

  #retryButton() {
    const label = format('client.sync.retry');
    return html`<button class="retry" type="button" aria-label=${label} title=${label} @click=${this.#syncNow}>
      ${icon('retry')}
    </button>`;
  }

  #syncNow(): void {
    this.dispatchEvent(new CustomEvent('docket-sync-now', { detail: {}, bubbles: true, composed: true }));
  }

  /** Below the pill, its end at the pill's end. */
  #place(event: ToggleEvent): void {
    if (event.newState === 'open') {
      const { bottom, right } = this.pill.parentElement!.getBoundingClientRect();
      this.details.style.top = `${bottom + 6}px`;
      this.details.style.right = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-sync': DocketSync;
  }
}
