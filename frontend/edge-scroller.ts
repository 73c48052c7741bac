/** How deep (px) the zone at each edge is, and how fast (px a second) it scrolls at the very edge. */
const ZONE = 64;
const FASTEST = 1100;

/** Scrolls an element along one axis while a dragging pointer stands near one of its edges. */
export class EdgeScroller {
  readonly #axis: 'x' | 'y';
  #element: Element | null = null;
  #speed = 0;
  #frame = 0;
  #last = 0;

  constructor(axis: 'x' | 'y') {
    this.#axis = axis;
  }

  /** Tells where the pointer is; scrolling goes on until it is told otherwise, or stopped. */
  point(element: Element, event: Pick<MouseEvent, 'clientX' | 'clientY'>): void {
    const box = element.getBoundingClientRect();
    const [start, end, at] =
      this.#axis === 'x' ? [box.left, box.right, event.clientX] : [box.top, box.bottom, event.clientY];
    const zone = Math.min(ZONE, (end - start) / 4);
    const depth = at < start + zone ? at - start - zone : at > end - zone ? at - end + zone : 0;
    this.#speed = (Math.max(-zone, Math.min(zone, depth)) / zone) * FASTEST;
    this.#element = element;
    if (this.#speed === 0) {
      this.stop();
    } else if (this.#frame === 0) {
      this.#last = performance.now();
      this.#frame = requestAnimationFrame(this.#step);
    }
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#speed = 0;
  }

  readonly #step = (now: number): void => {
    // A stalled page must not jump when it comes back.
    const distance = (this.#speed * Math.min(Math.max(now - this.#last, 0), 50)) / 1000;
    this.#last = now;
    this.#element?.scrollBy({ [this.#axis === 'x' ? 'left' : 'top']: distance, behavior: 'instant' });
    this.#frame = requestAnimationFrame(this.#step);
  };
}
