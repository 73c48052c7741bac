import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './docket-idle-warning';
import type { DocketIdleWarning, IdleTexts } from './docket-idle-warning';
import { drag } from './drag';
import { markIdle, unmarkIdle } from './idle-mark';
import { outage } from './outage';
import { SessionTime } from './session-time';
import type { Store } from './store';

/** What only somebody who is there does. Moving a mouse is not among it: a desk that is bumped moves one too. */
const INPUT: readonly (keyof WindowEventMap)[] = ['keydown', 'pointerdown', 'wheel'];
/** Input is told this late (ms), so that what begins with it is not disturbed … */
const SOON = 2_000;
/** … and no more often than this. */
const SELDOM = 60_000;

/**
 * Notes that somebody is using this page, and tells the server so once a minute at the most; never during a drag, and not
 * while the server cannot be reached. Warns him before he is signed out, and signs the page out when his time is over.
 */
@customElement('docket-idle')
export class DocketIdle extends LitElement {
  @property({ attribute: false }) texts: IdleTexts | null = null;
  /** How long before the end there is a warning (ms). */
  @property({ type: Number }) warning = 0;

  readonly #time = new SessionTime({ left: (time) => this.#left(time), over: () => this.#over() });
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWaiting: () => void = () => {};
  #toldAt = -Infinity;
  #warned = false;

  override connectedCallback(): void {
    super.connectedCallback();
    unmarkIdle();
    this.#listening.abort();
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    INPUT.forEach((name) => window.addEventListener(name, this.#input, options));
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#time.stop();
    this.#stopWaiting();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#warned = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return this.texts === null
      ? nothing
      : html`<docket-idle-warning .texts=${this.texts} @docket-stay=${this.#stay}></docket-idle-warning>`;
  }

  protected override updated(): void {
    this.#time.start(this.warning);
  }

  readonly #input = (event: Event): void => {
    if (event.isTrusted && !this.#warned) {
      this.#tellIn(Math.max(SOON, this.#toldAt + Math.min(SELDOM, this.warning) - Date.now()));
    }
  };

  #tellIn(time: number): void {
    this.#timer ??= setTimeout(() => void this.#tell(), time);
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    if (drag.value !== null) {
      this.#tellAfter(drag);
      return;
    }
    if (outage.value !== null) {
      this.#tellAfter(outage);
      return;
    }
    this.#toldAt = Date.now();
    if (!navigator.onLine || !(await this.#time.ask(true))) {
      this.#tellIn(Math.min(SELDOM, this.warning));
    }
  }

  /** Not a minute later: there may be less time left. */
  #tellAfter<State>(state: Store<State | null>): void {
    this.#stopWaiting();
    this.#stopWaiting = state.subscribe(() => {
      if (state.value === null) {
        this.#stopWaiting();
        this.#tellIn(SOON);
      }
    });
  }

  readonly #stay = (): void => {
    this.#warned = false;
    unmarkIdle();
    void this.#tell();
  };

  /** Marked from the warning on: whoever finds out first that the session has ended loads the page anew. */
  #left(time: number): void {
    const warned = time <= this.warning;
    if (warned && !this.#warned) {
      markIdle();
      this.#dialog?.open(time);
    } else if (!warned && this.#warned) {
      unmarkIdle();
      this.#dialog?.close();
    }
    this.#warned = warned;
  }

  #over(): void {
    markIdle();
    location.reload();
  }

  get #dialog(): DocketIdleWarning | null {
    return this.querySelector('docket-idle-warning');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-idle': DocketIdle;
  }
}
