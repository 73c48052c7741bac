import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { commonStyles } from './common-styles';
import { Connection } from './connection';
import { icon } from './icons';
import { outage, tryNow } from './outage';
import { SlowRequest } from './slow-request';
import { Watch } from './store';
import { syncDetails } from './sync-details';
import { isQuiet, shownState, UNKNOWN, type ShownState, type Surroundings, type SyncStatus } from './sync-status';
import { syncStyles } from './sync-styles';
import { explanation, fallbackNote, pillText, stateName, SYNC_ICONS, tooltip } from './sync-words';
import { format, setWords, wordsStore, type Words } from './words';

const SECOND = 1_000;
const MINUTE = 60_000;
/** How often (ms) a text that counts no seconds is looked at. */
const COARSE = 15_000;
/** Width of the details, and their least distance from the page's edge, px. */
const DETAILS = 300;
const EDGE = 8;

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
  #quiet = true;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, wordsStore, outage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('docket-polled', this.#polled);
    window.addEventListener('online', this.#syncNow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('docket-polled', this.#polled);
    window.removeEventListener('online', this.#syncNow);
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
    const shown = shownState(this.#status, this.#surroundings);
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
    const text = pillText(shown, this.#status, this.#elapsed, this.#surroundings.nextTryAt);
    const note = fallbackNote(this.#status);
    return html`
      <div class="frame">
        <button class="pill" type="button" popovertarget="details" title=${tooltip(text, this.#status)}>
          ${icon(SYNC_ICONS[shown])}
          <span class="long">${text}</span>
          <span class="short">${stateName(shown)}</span>
        </button>
        ${shown === 'disconnected' || shown === 'offline' ? this.#retryButton() : nothing}
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
        <p>${explanation(shown, this.#status)}</p>
        ${note ? html`<p class="note">${note}</p>` : nothing}
        ${syncDetails(this.#status, this.#elapsed)}
        <button class="now" type="button" @click=${this.#syncNow}>${icon('retry')} ${format('client.sync.now')}</button>
      </div>
    `;
  }

  get #status(): SyncStatus {
    return this.status ?? UNKNOWN;
  }

  get #surroundings(): Surroundings {
    return (
      this.surroundings ?? {
        offline: this.#connection.offline,
        nextTryAt: outage.value?.nextAt,
        requesting: this.#request.slow,
      }
    );
  }

  get #elapsed(): number {
    return Math.max(0, Date.now() - this.#cameAt);
  }

  /** Tells screen readers of a change of state, but neither of the first one nor of every poll or pause. */
  #announce(shown: ShownState): void {
    const quiet = isQuiet(shown, this.#status);
    const changed = shown !== this.#shown || quiet !== this.#quiet;
    if (this.#shown !== null && changed && !(quiet && this.#quiet)) {
      this.announced = shown === 'paused' ? pillText(shown, this.#status, 0) : stateName(shown);
    }
    this.#quiet = quiet;
  }

  /** Texts count whole seconds since the server's own moment: the next one begins at the next whole second. */
  #untilNextText(): number {
    const { state: current, age } = this.#status;
    if (this.#shown === 'offline') {
      return Math.max(0, (this.#surroundings.nextTryAt ?? 0) - Date.now()) % SECOND || SECOND;
    }
    if (current === 'retrying') {
      return SECOND - (this.#elapsed % SECOND);
    }
    const old = age + this.#elapsed;
    return current === 'synced' && old < MINUTE ? SECOND - (old % SECOND) : COARSE;
  }

  /** A poll that brought no other status has found all as it was: the server spares the words. */
  readonly #polled = (event: Event): void => {
    const { detail: sent } = event as CustomEvent<number>;
    if (this.status?.state === 'synced' && this.#cameAt < sent) {
      this.status = { ...this.status, age: 0 };
    }
  };

  #retryButton() {
    const label = format('client.sync.retry');
    return html`<button class="retry" type="button" aria-label=${label} title=${label} @click=${this.#syncNow}>
      ${icon('retry')}
    </button>`;
  }

  /** Where the server cannot be reached, the request that tells it of this is the one to try. */
  readonly #syncNow = (): void => {
    tryNow();
    this.dispatchEvent(new CustomEvent('docket-sync-now', { detail: {}, bubbles: true, composed: true }));
  };

  /** Below the pill, its end at the pill's end where the page is wide enough. */
  #place(event: ToggleEvent): void {
    if (event.newState === 'open') {
      const { bottom, right } = this.pill.parentElement!.getBoundingClientRect();
      this.details.style.top = `${bottom + 6}px`;
      const width = document.documentElement.clientWidth;
      this.details.style.right = `${Math.max(EDGE, Math.min(width - right, width - EDGE - DETAILS))}px`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-sync': DocketSync;
  }
}
