import type { LitElement, ReactiveController } from 'lit';
import { cardsIn, laneOf } from './column-cells';
import { drag, MATTER_TYPE } from './drag';
import { isOwnPlace, placeAt, type Place } from './drop-place';
import { EdgeScroller } from './edge-scroller';
import { settle } from './settling';
import { remember } from './unanswered';

/** Half of the space between two cards, px. */
const HALF_GAP = 3.5;
/** Where the marker's dot is still whole, px from the top. */
const TOP = 4;

export interface DropHost extends LitElement {
  readonly stageId: string;
  readonly stage: string;
  readonly collapsed: boolean;
  readonly writable: boolean;
  readonly cards: readonly HTMLElement[];
  /** What scrolls, and what the marker's height is measured in. */
  readonly scroller: HTMLElement;
  readonly content: HTMLElement;
  /** The lane at this height (px of the viewport), '' without lanes; and the cell of a lane. */
  laneAt(clientY: number): string;
  cell(lane: string): HTMLElement | null;
}

/** Takes drags of cards over a column, for all its cards and the empty space: shows the place and tells of the drop. */
export class ColumnDrop implements ReactiveController {
  readonly #host: DropHost;
  readonly #edges = new EdgeScroller('y');
  #marker: number | null = null;
  #settling = false;
  #endDragWatch = () => {};

  constructor(host: DropHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Where the insertion marker stands, in pixels from the top of the content; null when there is none. */
  get marker(): number | null {
    return this.#marker;
  }

  /** Listens inside the shadow root: an event between two of its parts does not come out of it. */
  hostConnected(): void {
    const root = this.#host.renderRoot as HTMLElement;
    root.addEventListener('dragenter', this.#over);
    root.addEventListener('dragover', this.#over);
    root.addEventListener('dragleave', this.#leave);
    root.addEventListener('drop', this.#drop);
    this.#endDragWatch = drag.subscribe(() => this.#reset());
  }

  hostDisconnected(): void {
    this.#endDragWatch();
    this.#reset();
  }

  /** Where a drop at this height (px of the viewport) falls; nowhere where nothing may be dropped. */
  at(clientY: number): Place | null {
    if (!drag.value || !this.#host.writable) {
      return null;
    }
    const lane = this.#host.laneAt(clientY);
    return placeAt(cardsIn(this.#host.cards, lane), drag.value.card, clientY, lane);
  }

  /** Shows where the card would go, or no longer. */
  show(place: Place | null): void {
    this.#show(place === null || this.#isOwn(place) ? null : this.#height(place));
  }

  /** Scrolls as long as a pointer stands near an edge. */
  scroll(pointer: Pick<MouseEvent, 'clientX' | 'clientY'>): void {
    this.#edges.point(this.#host.scroller, pointer);
  }

  /** The pointer has gone elsewhere. */
  leave(): void {
    this.#reset();
  }

  /** The card in the air comes down here; tells of it unless this is where it was. */
  drop(place: Place): void {
    const current = drag.value;
    if (!current || this.#isOwn(place)) {
      return;
    }
    const drop = {
      matter: current.matter,
      after: place.previous?.dataset.matter ?? '',
      before: place.next?.dataset.matter ?? '',
      lane: place.lane,
    };
    const detail = { ...drop, id: remember('move', { ...drop, ...this.#way(current.card) }) };
    this.#settling = true;
    settle(current.card, () => {
      this.#settling = false;
      this.#reset();
    });
    this.#host.dispatchEvent(new CustomEvent('docket-drop', { detail, bubbles: true, composed: true }));
  }

  /** From where to where, so that it can be done once more when the page is another one. */
  #way(card: HTMLElement): Record<string, string> {
    const from = card.closest<DropHost>('docket-column');
    return {
      from: from?.stageId ?? '',
      fromLane: laneOf(card),
      to: this.#host.stageId,
      stage: this.#host.stage,
      folded: String(this.#host.collapsed),
    };
  }

  readonly #over = (event: DragEvent): void => {
    const place = this.#place(event);
    if (!place || !event.dataTransfer) {
      return;
    }
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    this.scroll(event);
    this.show(place);
  };

  readonly #leave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && this.#isInside(event.relatedTarget))) {
      this.#reset();
    }
  };

  readonly #drop = (event: DragEvent): void => {
    const place = this.#place(event);
    if (place) {
      event.preventDefault();
      this.drop(place);
    }
  };

  #place(event: DragEvent): Place | null {
    return event.dataTransfer?.types.includes(MATTER_TYPE) ? this.at(event.clientY) : null;
  }

  #isInside(node: Node): boolean {
    return this.#host.contains(node) || this.#host.renderRoot.contains(node);
  }

  #isOwn(place: Place): boolean {
    return drag.value !== null && isOwnPlace(cardsIn(this.#host.cards, place.lane), drag.value.card, place);
  }

  #height({ previous, next, lane }: Place): number {
    const origin = this.#host.content.getBoundingClientRect().top;
    if (previous) {
      return previous.getBoundingClientRect().bottom - origin + HALF_GAP;
    }
    const start = (this.#host.cell(lane)?.getBoundingClientRect().top ?? origin) - origin;
    return Math.max(start + TOP, next ? next.getBoundingClientRect().top - origin - HALF_GAP : 0);
  }

  #reset(): void {
    this.#edges.stop();
    if (!this.#settling) {
      this.#show(null);
    }
  }

  #show(marker: number | null): void {
    if (marker !== this.#marker) {
      this.#marker = marker;
      this.#host.requestUpdate();
    }
  }
}
