import type { LitElement, ReactiveController } from 'lit';
import { drag } from './drag';

/** How far (px) before the end of what is drawn more is asked for. */
const AHEAD = 600;

export interface MoreHost extends LitElement {
  /** How many cards there are to draw. */
  readonly available: number;
  readonly cards: readonly HTMLElement[];
  readonly scroller: HTMLElement;
  /** Stands after the last card. */
  readonly sentinel: HTMLElement;
}

/** Asks for more cards with `docket-more`, once for every number of cards drawn, and never during a drag. */
export class ColumnMore implements ReactiveController {
  readonly #host: MoreHost;
  #observer: IntersectionObserver | null = null;
  #askedAt = -1;
  #endDragWatch = () => {};

  constructor(host: MoreHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#askedAt = -1;
    this.#endDragWatch = drag.subscribe(() => this.look());
    void this.#host.updateComplete.then(() => this.#observe());
  }

  hostDisconnected(): void {
    this.#endDragWatch();
    this.#observer?.disconnect();
    this.#observer = null;
  }

  /** Looks again whether the end is near: an observer only tells of changes. */
  look(): void {
    if (this.#observer) {
      this.#observer.unobserve(this.#host.sentinel);
      this.#observer.observe(this.#host.sentinel);
    }
  }

  #observe(): void {
    if (this.#host.isConnected && !this.#observer) {
      this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
        root: this.#host.scroller,
        rootMargin: `${AHEAD}px 0px`,
      });
      this.#observer.observe(this.#host.sentinel);
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const drawn = this.#host.cards.length;
    if (
      entries.at(-1)?.isIntersecting === true &&
      drawn < this.#host.available &&
      drawn !== this.#askedAt &&
      drag.value === null
    ) {
      this.#askedAt = drawn;
      this.#host.dispatchEvent(new CustomEvent('docket-more', { detail: {}, bubbles: true, composed: true }));
    }
  }
}
