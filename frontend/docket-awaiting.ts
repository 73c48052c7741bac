import { timeLeft } from './session-time';
import { onSignedIn } from './signed-in';

/**
 * On the page of the sign-in: as soon as somebody has signed in on another page of this browser, this one is signed in
 * too, and goes to where it was. So nobody signs in twice who had two boards open when the server went away. A page that
 * slept meanwhile finds out when it is looked at.
 */
class DocketAwaiting extends HTMLElement {
  #forget = () => {};

  connectedCallback(): void {
    const looked = new AbortController();
    const forget = onSignedIn(() => window.location.reload());
    document.addEventListener('visibilitychange', () => void this.#look(), { signal: looked.signal });
    window.addEventListener('focus', () => void this.#look(), { signal: looked.signal });
    this.#forget = () => {
      looked.abort();
      forget();
    };
  }

  disconnectedCallback(): void {
    this.#forget();
  }

  async #look(): Promise<void> {
    if (!document.hidden && (await timeLeft()) > 0) {
      window.location.reload();
    }
  }
}

customElements.define('docket-awaiting', DocketAwaiting);
