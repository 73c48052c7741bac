import { forgetLeftover, leftover } from './leaving';
import { enter, left, settle } from './unanswered';

/**
 * What a tab remembers of an open board for its user, while the server has not said what became of it. Dispatches
 * `docket-remembered` with {deeds, typed, pending, unsure} where an earlier page of this tab left something.
 */
class DocketMemory extends HTMLElement {
  disconnectedCallback(): void {
    enter(null);
  }

  /** The board is there: from now on what is done to it is remembered. */
  begin(owner: string, board: string): void {
    enter({ owner, board });
    const deeds = left();
    const rest = leftover();
    if (deeds.length > 0 || rest) {
      const detail = { deeds, typed: [], pending: [], unsure: false, ...rest };
      this.dispatchEvent(new CustomEvent('docket-remembered', { detail }));
    }
  }

  /** The server has decided on this. */
  settle(id: string): void {
    settle(id);
  }

  /** The server has what was typed, and its user was told of the rest. */
  taken(): void {
    forgetLeftover();
  }
}

customElements.define('docket-memory', DocketMemory);
