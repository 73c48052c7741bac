import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/notification/src/vaadin-notification.js';
import { html, LitElement, render } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { drag } from './drag';
import { icon } from './icons';

interface Notification extends HTMLElement {
  opened: boolean;
  requestContentUpdate(): void;
}

interface Action {
  readonly label: string;
  readonly enabled: boolean;
}

/** So many stand on the page at the most, besides what the user did last and what lasts; the next ones wait. */
const MOST = 3;
/** What the user has let go stays at least this long (ms). */
const GRACE = 2_000;

/** In the order in which they came. */
const open: DocketToast[] = [];

/**
 * A notice at the foot of the page: text, and perhaps buttons. Goes when its time is over, which does not pass while the
 * pointer or the focus is in it, a card is dragged, or nobody can see the page. Dispatches `docket-act` with {action}, the
 * index of the button, and `docket-gone` when it has closed itself.
 */
@customElement('docket-toast')
export class DocketToast extends LitElement {
  @property() text = '';

  @property({ attribute: false }) actions: readonly Action[] = [];

  /** How long it stands there (ms). */
  @property({ type: Number }) duration = 6_000;

  /** Whether it tells of what the user did himself: only the last of these stands there. */
  @property({ type: Boolean, reflect: true }) own = false;

  /** Whether it tells of what is to be seen on the board anyway: it makes room for others, and none of it waits long. */
  @property({ type: Boolean, reflect: true }) passing = false;

  /** Whether it stays until the server closes it. */
  @property({ type: Boolean, reflect: true }) lasting = false;

  /** Whether it stands where it is written instead of at the foot of the page, and stays: for pictures of it. */
  @property({ type: Boolean, reflect: true }) standing = false;

  #waits = false;
  #card: HTMLElement | null = null;
  #left = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch = new AbortController();
  #endDragWatch = () => {};

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
    const notification = this.#notification;
    if (notification) {
      notification.opened = false;
    }
    this.dispatchEvent(new CustomEvent('docket-gone'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new AbortController();
    document.addEventListener('visibilitychange', this.#look, { signal: this.#watch.signal });
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

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return this.standing
      ? html`<vaadin-notification-card>${this.#content()}</vaadin-notification-card>`
      : html`<vaadin-notification position="bottom-start" .duration=${0} .renderer=${this.#fill} opened></vaadin-notification>`;
  }

  protected override updated(): void {
    this.#notification?.requestContentUpdate();
  }

  readonly #fill = (card: HTMLElement): void => {
    if (card !== this.#card) {
      this.#card = card;
      this.#follow(card);
    }
    render(this.#content(), card);
  };

  #content() {
    return html`<div class="toast">
      <div class="toast-told">${this.lasting ? html`<span class="toast-sign">${icon('alert')}</span>` : ''}<span>${this.text}</span></div>
      ${this.actions.length > 0 ? html`<div class="toast-actions">${this.actions.map((each, index) => this.#button(each, index))}</div>` : ''}
    </div>`;
  }

  #button({ label, enabled }: Action, action: number) {
    const act = () => this.dispatchEvent(new CustomEvent('docket-act', { detail: { action } }));
    return html`<vaadin-button theme="tertiary" ?disabled=${!enabled} @click=${act}>${label}</vaadin-button>`;
  }

  #follow(card: HTMLElement): void {
    // The card says that it is an alert, and that it is polite: one of the two must give way.
    card.setAttribute('role', 'status');
    for (const event of ['pointerenter', 'pointerleave', 'focusin']) {
      card.addEventListener(event, this.#look);
    }
    // Where the focus goes is not known before it is there.
    card.addEventListener('focusout', () => setTimeout(this.#look));
  }

  get #notification(): Notification | null {
    return this.querySelector<Notification>('vaadin-notification');
  }

  readonly #look = (): void => {
    if (this.standing || this.lasting || this.#waits || this.held || document.hidden || drag.value !== null) {
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
  if (toast.lasting || toast.standing || open.includes(toast)) {
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
