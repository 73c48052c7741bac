import type { LitElement, ReactiveController } from 'lit';
import { drag } from './drag';

/** How far (px) before the end of what is drawn more is asked for. */
const AHEAD = 600;

/** Where more cards may follow: the end of a column, or of one of its cells. */
export interface End {
  /** The key of the lane; '' without lanes. */
  readonly lane: string;
  /** Stands after the last card. */
  readonly sentinel: HTMLElement;
  readonly drawn: number;
  /** How many cards there are to draw. */
  readonly available: number;
}

export interface MoreHost extends LitElement {
  readonly ends: readonly End[];
  readonly scroller: HTMLElement;
}

/** Asks for more cards with `docket-more`, once for every number of cards drawn, and never during a drag. */
export class ColumnMore implements ReactiveController {
  readonly #host: MoreHost;
  readonly #askedAt = new Map<string, number>();
  #observer: IntersectionObserver | null = null;
  #observed: HTMLElement | null = null;
  #endDragWatch = () => {};

  constructor(host: MoreHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#askedAt.clear();
    this.#endDragWatch = drag.subscribe(() => this.look());
    void this.#host.updateComplete.then(() => this.look());
  }

  hostDisconnected(): void {
    this.#endDragWatch();
    this.#stop();
  }

  /** Looks again whether an end is near: an observer only tells of changes. */
  look(): void {
    if (this.#observed !== this.#host.scroller) {
      this.#stop();
    }
    if (!this.#host.isConnected || !this.#host.hasUpdated) {
      return;
    }
    this.#observer ??= this.#created(this.#host.scroller);
    this.#observer.disconnect();
    this.#host.ends.forEach(({ sentinel }) => this.#observer?.observe(sentinel));
  }

  #created(scroller: HTMLElement): IntersectionObserver {
    this.#observed = scroller;
    return new IntersectionObserver((entries) => this.#seen(entries), { root: scroller, rootMargin: `${AHEAD}px` });
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#observed = null;
    this.#askedAt.clear();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Map(entries.map((entry) => [entry.target, entry.isIntersecting]));
    if (drag.value !== null) {
      return;
    }
    for (const { lane, sentinel, drawn, available } of this.#host.ends) {
      if (near.get(sentinel) === true && drawn < available && drawn !== this.#askedAt.get(lane)) {
        this.#askedAt.set(lane, drawn);
        this.#host.dispatchEvent(new CustomEvent('docket-more', { detail: { lane }, bubbles: true, composed: true }));
      }
    }
  }
}
