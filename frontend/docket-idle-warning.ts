import '@vaadin/confirm-dialog/src/vaadin-confirm-dialog.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** The seconds that are read out; the rest is only seen. */
const SPOKEN: readonly number[] = [60, 30, 10];

export interface IdleTexts {
  readonly title: string;
  /** With the time that is left. */
  readonly message: string;
  readonly stay: string;
  /** The same, short, for the title of the page. */
  readonly tab: string;
}

/**
 * Says that its user is about to be signed out, and counts the seconds, in the title of the page too: it may be behind
 * others. Tells by `docket-stay` that he wants to stay. Stands in the page itself, as Vaadin's dialogs do.
 */
@customElement('docket-idle-warning')
export class DocketIdleWarning extends LitElement {
  @property({ attribute: false }) texts: IdleTexts | null = null;

  @state() private until: number | null = null;
  /** It stays for as long as it takes to close. */
  @state() private present = false;
  @state() private spoken = '';

  #tick: ReturnType<typeof setTimeout> | undefined;
  #title: { readonly before: string; shown: string } | null = null;

  /** Counts from so many milliseconds. */
  open(left: number): void {
    this.until = Date.now() + left;
    this.present = true;
  }

  close(): void {
    this.until = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
    clearTimeout(this.#tick);
    this.#restoreTitle();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { texts } = this;
    if (texts === null || !this.present) {
      return nothing;
    }
    return html`<vaadin-confirm-dialog
      .opened=${this.until !== null}
      .header=${texts.title}
      .confirmText=${texts.stay}
      @closed=${this.#closed}
    >
      <p role="timer">${this.#say(texts.message)}</p>
      <p class="docket-unseen" role="status">${this.spoken}</p>
    </vaadin-confirm-dialog>`;
  }

  protected override updated(): void {
    clearTimeout(this.#tick);
    if (this.texts === null || this.until === null) {
      this.spoken = '';
      this.#restoreTitle();
      return;
    }
    this.#showTitle(this.#say(this.texts.tab));
    if (SPOKEN.includes(this.#seconds)) {
      this.spoken = this.#say(this.texts.message);
    }
    if (this.#seconds > 0) {
      this.#tick = setTimeout(() => this.requestUpdate(), (this.until - Date.now()) % SECOND || SECOND);
    }
  }

  get #seconds(): number {
    return Math.max(0, Math.ceil(((this.until ?? 0) - Date.now()) / SECOND));
  }

  #say(text: string): string {
    const seconds = this.#seconds;
    const whole = seconds * SECOND >= 2 * MINUTE;
    const time = new Intl.NumberFormat(document.documentElement.lang || undefined, {
      style: 'unit',
      unit: whole ? 'minute' : 'second',
      unitDisplay: 'long',
    }).format(whole ? Math.floor((seconds * SECOND) / MINUTE) : seconds);
    return text.replace('{0}', time);
  }

  /** However its user closed it, he is there. */
  readonly #closed = (): void => {
    this.present = false;
    if (this.until !== null) {
      this.close();
      this.dispatchEvent(new CustomEvent('docket-stay'));
    }
  };

  #showTitle(text: string): void {
    this.#title ??= { before: document.title, shown: '' };
    this.#title.shown = text;
    document.title = text;
  }

  /** Not where the page has given itself another one meanwhile. */
  #restoreTitle(): void {
    if (this.#title !== null && document.title === this.#title.shown) {
      document.title = this.#title.before;
    }
    this.#title = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-idle-warning': DocketIdleWarning;
  }
}
