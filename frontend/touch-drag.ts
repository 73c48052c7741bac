import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocketCard } from './docket-card';
import type { DocketColumn } from './docket-column';
import { endDrag } from './drag';
import { EdgeScroller } from './edge-scroller';
import { lift } from './lift';

/** How long (ms) a finger must rest on a card before it takes the card, and how far (px) it may stray meanwhile. */
const REST = 350;
const STRAY = 8;

export interface TouchHost extends ReactiveControllerHost, HTMLElement {
  readonly writable: boolean;
}

/** Drags cards with a finger, which browsers leave to the page: a long press takes a card, anything shorter scrolls. */
export class TouchDrag implements ReactiveController {
  readonly #host: TouchHost;
  readonly #edges = new EdgeScroller('x');
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #card: DocketCard | null = null;
  #pointer = -1;
  #start = { x: 0, y: 0 };
  #twin: HTMLElement | null = null;
  #over: DocketColumn | null = null;
  /** The browser makes a click of the drop. */
  #dropped = false;

  constructor(host: TouchHost) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('pointerdown', (event) => this.#down(event));
    host.addEventListener('pointermove', (event) => this.#move(event));
    host.addEventListener('pointerup', (event) => this.#up(event));
    host.addEventListener('pointercancel', () => this.#cancel());
    // Not passive, so that the page does not scroll under a card that is in the air.
    host.addEventListener('touchmove', (event) => this.#twin && event.preventDefault(), { passive: false });
    // A long press asks for a menu too, and with some browsers for a drag of their own.
    host.addEventListener('contextmenu', (event) => this.#card && event.preventDefault());
    host.addEventListener('dragstart', (event) => this.#card && event.preventDefault(), { capture: true });
    host.addEventListener('click', (event) => this.#swallow(event), { capture: true });
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  #down(event: PointerEvent): void {
    const card = (event.target as Element).closest?.('docket-card');
    this.#cancel();
    this.#dropped = false;
    if (event.pointerType !== 'touch' || !event.isPrimary || !card || !this.#host.writable) {
      return;
    }
    this.#card = card;
    this.#pointer = event.pointerId;
    this.#start = { x: event.clientX, y: event.clientY };
    this.#waiting = setTimeout(() => this.#take(card), REST);
  }

  #take(card: DocketCard): void {
    const box = card.getBoundingClientRect();
    this.#twin = card.twin();
    this.#twin.inert = true;
    this.#twin.setAttribute('aria-hidden', 'true');
    this.#twin.toggleAttribute('lifted', true);
    Object.assign(this.#twin.style, {
      position: 'fixed',
      left: `${box.x}px`,
      top: `${box.y}px`,
      width: `${box.width}px`,
      pointerEvents: 'none',
      zIndex: '4',
    });
    document.body.append(this.#twin);
    navigator.vibrate?.(10);
    lift(this.#host, card, 'finger', true, () => this.#ended());
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) {
      return;
    }
    const way = { x: event.clientX - this.#start.x, y: event.clientY - this.#start.y };
    if (!this.#twin) {
      if (Math.hypot(way.x, way.y) > STRAY) {
        this.#cancel();
      }
      return;
    }
    this.#twin.style.transform = `translate(${way.x}px, ${way.y}px)`;
    this.#edges.point(this.#host, event);
    const column = columnAt(event);
    if (column !== this.#over) {
      this.#over?.landing.leave();
      this.#over = column;
    }
    column?.landing.scroll(event);
    column?.landing.show(column.landing.at(event.clientY));
  }

  #up(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) {
      return;
    }
    this.#dropped = this.#twin !== null;
    const column = this.#twin && columnAt(event);
    const place = column?.landing.at(event.clientY);
    if (column && place) {
      column.landing.drop(place);
    }
    this.#cancel();
  }

  /** The finger that drops a card does not open it. */
  #swallow(event: MouseEvent): void {
    if (this.#dropped) {
      this.#dropped = false;
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #cancel(): void {
    clearTimeout(this.#waiting);
    if (this.#twin) {
      endDrag();
    }
    this.#card = null;
    this.#pointer = -1;
  }

  #ended(): void {
    this.#edges.stop();
    this.#over?.landing.leave();
    this.#over = null;
    this.#twin?.remove();
    this.#twin = null;
  }
}

function columnAt({ clientX, clientY }: PointerEvent): DocketColumn | null {
  return document.elementFromPoint(clientX, clientY)?.closest('docket-column') ?? null;
}
