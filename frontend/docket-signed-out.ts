import { isMarkedIdle } from './idle-mark';

/** Is seen where this tab was signed out while nobody used it. */
class DocketSignedOut extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !isMarkedIdle();
  }
}

if (!customElements.get('docket-signed-out')) {
  customElements.define('docket-signed-out', DocketSignedOut);
}
