import { settle } from './unanswered';

/** What the server has decided on, or will not be asked again, whether or not its board is still there. */
class DocketSettled extends HTMLElement {
  settle(id: string): void {
    settle(id);
  }
}

customElements.define('docket-settled', DocketSettled);
