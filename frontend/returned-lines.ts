/** What was entered and not taken, and why. Each has another turn; `id` names what may have been done all the same. */
export interface Refusal {
  readonly turn: number;
  readonly id?: string;
  readonly text: string;
  readonly problem: string;
}

/**
 * Lines that were not taken, of a field that was emptied when they were entered: each comes back as soon as the field is
 * empty, one after the other.
 */
export class ReturnedLines {
  #turn = 0;
  #waiting: readonly Refusal[] = [];

  /** Those that have not come back yet. */
  get waiting(): readonly Refusal[] {
    return this.#waiting;
  }

  /** Takes what was refused, also before: only what is new counts, which this returns. */
  take(all: readonly Refusal[]): readonly Refusal[] {
    const news = all.filter(({ turn }) => turn > this.#turn);
    this.#waiting = [...this.#waiting, ...news];
    this.#turn = Math.max(this.#turn, ...all.map(({ turn }) => turn));
    return news;
  }

  /** The next one, for a field that is empty. */
  next(): Refusal | undefined {
    const [next, ...others] = this.#waiting;
    this.#waiting = others;
    return next;
  }

  /** All that are left, for a field in which nothing can be entered any more. */
  rest(): readonly Refusal[] {
    const rest = this.#waiting;
    this.#waiting = [];
    return rest;
  }
}
