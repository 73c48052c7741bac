import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { drag } from './drag';

interface Notification extends HTMLElement {
  close(): void;
}

/** So many stand on the page at the most, besides what the user did last and what lasts; the next ones wait. */
const MOST = 3;
/** What the user has let go stays at least this long (ms). */
const GRACE = 2_000;

/** In the order in which they came. */
const open: DocketToast[] = [];

/**
 * What a `vaadin-notification` consists of: text, and perhaps a button. Closes it when its time is over, which does not
 * pass while the pointer or the focus is in it, a card is dragged, or nobody can see the page.
 */
@customElement('docket-toast')
export class DocketToast extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      justify-content: space-between;
      overflow-wrap: anywhere;
    }

    ::slotted(vaadin-button) {
      flex: none;
      margin-block: -4px;
    }
  `;

  /** How long it stands there (ms). */
  @property({ type: Number }) duration = 6_000;

  /** Whether it tells of what the user did himself: only the last of these stands there. */
  @property({ type: Boolean, reflect: true }) own = false;

  /** Whether it tells of what is to be seen on the board anyway: it makes room for others, and none of it waits long. */
  @property({ type: Boolean, reflect: true }) passing = false;

  /** Whether it stays until the server closes it. */
  @property({ type: Boolean, reflect: true }) lasting = false;

  #waits = false;
  #owner: Notification | null = null;
  #left = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch = new AbortController();
  #endDragWatch = () => {};

  /** The server names the notification; its card is where this element lies. */
  belongTo(owner: Notification): void {
    this.#owner = owner;
  }

  /** It is not seen, and its time does not pass, as long as there is no room for it. */
  wait(waits: boolean): void {
    if (waits !== this.#waits) {
      this.#waits = waits;
      this.#card?.style.setProperty('display', waits ? 'none' : null);
      this.#look();
    }
  }

  get held(): boolean {
    return this.#card?.matches(':is(:hover, :focus-within)') ?? false;
  }

  close(): void {
    forget(this);
    this.#owner?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const card = this.#card;
    // The card says that it is an alert, and that it is polite: one of the two must give way.
    card?.setAttribute('role', 'status');
    this.#watch = new AbortController();
    const options = { signal: this.#watch.signal };
    for (const event of ['pointerenter', 'pointerleave', 'focusin']) {
      card?.addEventListener(event, this.#look, options);
    }
    // Where the focus goes is not known before it is there.
    card?.addEventListener('focusout', () => setTimeout(this.#look), options);
    document.addEventListener('visibilitychange', this.#look, options);
    this.#endDragWatch = drag.subscribe(this.#look);
    // By then it has its properties, and its card has come to its place.
    void this.updateComplete.then(() => this.isConnected && arrive(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.abort();
    this.#endDragWatch();
    this.#stop();
    forget(this);
  }

  protected override firstUpdated(): void {
    this.#left = this.duration;
    this.#look();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  get #card(): HTMLElement | null {
    return this.closest('vaadin-notification-card');
  }

  readonly #look = (): void => {
    if (this.lasting || this.#waits || this.held || document.hidden || drag.value !== null) {
      this.#stop();
    } else if (this.#timer === undefined && this.isConnected) {
      this.#since = Date.now();
      this.#timer = setTimeout(() => this.close(), this.#left);
    }
  };

  #stop(): void {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#left = Math.max(GRACE, this.#left - (Date.now() - this.#since));
    }
  }
}

/** Makes room: what the user did before goes, and the oldest of what others did that nobody is at. */
function arrive(toast: DocketToast): void {
  // Elsewhere than at the foot of the page there is room for all.
  if (toast.lasting || open.includes(toast) || !toast.closest('vaadin-notification-container')) {
    return;
  }
  if (toast.own) {
    open.filter((each) => each.own).forEach((each) => each.close());
  }
  open.push(toast);
  // Nobody sees them pile up behind another tab.
  const most = document.hidden ? 1 : MOST;
  const passing = open.filter((each) => each.passing && !each.held && each !== toast);
  passing.slice(0, Math.max(0, counted().length - most)).forEach((each) => each.close());
  arrange();
}

function forget(toast: DocketToast): void {
  const index = open.indexOf(toast);
  if (index >= 0) {
    open.splice(index, 1);
    arrange();
  }
}

/** Each is read in its turn. */
function arrange(): void {
  counted().forEach((toast, index) => toast.wait(index >= MOST));
}

function counted(): readonly DocketToast[] {
  return open.filter((each) => !each.own);
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-toast': DocketToast;
  }
}
