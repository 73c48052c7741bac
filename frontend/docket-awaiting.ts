import { onSignedIn } from './signed-in';

/**
 * On the page of the sign-in: as soon as somebody has signed in on another page of this browser, this one is signed in
 * too, and goes to where it was. So nobody signs in twice who had two boards open when the server went away.
 */
class DocketAwaiting extends HTMLElement {
  #forget = () => {};

  connectedCallback(): void {
    this.#forget = onSignedIn(() => window.location.reload());
  }

  disconnectedCallback(): void {
    this.#forget();
  }
}

customElements.define('docket-awaiting', DocketAwaiting);
