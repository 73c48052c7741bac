import { fieldsOf, forgetLeftover, leftover } from './leaving';
import { enter, left } from './unanswered';

/**
 * What a tab remembers of an open board for its user, while the server has not said what became of it. Dispatches
 * `docket-remembered` with {deeds, typed, pending, unsure} where an earlier page of this tab left something.
 */
class DocketMemory extends HTMLElement {
  #held: readonly HTMLElement[] = [];

  disconnectedCallback(): void {
    enter(null);
    this.#release();
  }

  /** The board is there: from now on what is done to it is remembered. */
  begin(owner: string, board: string): void {
    enter({ owner, board });
    const deeds = left();
    const rest = leftover();
    if (deeds.length > 0 || rest) {
      const detail = { deeds, typed: [], pending: [], unsure: false, ...rest };
      this.#hold(fieldsOf(detail.typed));
      this.dispatchEvent(new CustomEvent('docket-remembered', { detail }));
    }
  }

  /** The server has what was typed, and its user was told of the rest. */
  taken(): void {
    forgetLeftover();
    this.#release();
  }

  /** What somebody types there now would go under what is about to be brought back. */
  #hold(fields: readonly HTMLElement[]): void {
    this.#held = fields;
    fields.forEach((field) => (field.inert = true));
  }

  #release(): void {
    this.#held.forEach((field) => (field.inert = false));
    this.#held = [];
  }
}

customElements.define('docket-memory', DocketMemory);
