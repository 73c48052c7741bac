import { comeBack, keptPlace } from './place';
import { timeLeft } from './session-time';

/**
 * Is seen where this tab was signed out while nobody used it. Its user may sign in in another tab: then this one goes back
 * to where it was as soon as somebody looks at it.
 */
class DocketSignedOut extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.hidden = keptPlace() === null;
    this.#listening.abort();
    this.#listening = new AbortController();
    if (!this.hidden) {
      document.addEventListener('visibilitychange', this.#seen, { signal: this.#listening.signal });
      window.addEventListener('focus', this.#seen, { signal: this.#listening.signal });
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  readonly #seen = (): void => {
    if (!document.hidden) {
      void this.#comeBack();
    }
  };

  async #comeBack(): Promise<void> {
    if ((await timeLeft()) > 0) {
      comeBack();
    }
  }
}

if (!customElements.get('docket-signed-out')) {
  customElements.define('docket-signed-out', DocketSignedOut);
}
