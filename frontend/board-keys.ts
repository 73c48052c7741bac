import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cardsIn, laneOf } from './column-cells';
import type { DocketColumn } from './docket-column';
import { drag } from './drag';
import { KeyDrag } from './key-drag';
import { isTaken, letterOf, lettersCount } from './keys';

/** The field of the page that searches the board. */
const SEARCH = 'board-search';

export interface KeysHost extends ReactiveControllerHost, HTMLElement {
  readonly writable: boolean;
  say(text: string): void;
}

/**
 * What is done on a board by keyboard. On a card: arrows, Home and End go to another one, the space bar takes it up, M asks
 * where it shall go (`docket-move`, {matter}). Anywhere: N adds a matter (`docket-add` on a column), / searches, ? asks for
 * the list of keys (`docket-keys`).
 */
export class BoardKeys implements ReactiveController {
  readonly #host: KeysHost;
  readonly #drag: KeyDrag;

  constructor(host: KeysHost) {
    this.#host = host;
    this.#drag = new KeyDrag(host, (text) => host.say(text));
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#pressOnCard(event));
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
    // Before anything else that listens for Escape.
    document.addEventListener('keydown', this.#pressInTheAir, { capture: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
    document.removeEventListener('keydown', this.#pressInTheAir, { capture: true });
  }

  readonly #pressInTheAir = (event: KeyboardEvent): void => {
    if (this.#drag.active) {
      this.#drag.press(event);
    }
  };

  #pressOnCard(event: KeyboardEvent): void {
    const card = event.target;
    if (isPlain(event) && drag.value === null && card instanceof HTMLElement && card.localName === 'docket-card') {
      const column = card.closest('docket-column');
      if (column && this.#onCard(event, card, column)) {
        event.preventDefault();
      }
    }
  }

  #onCard(event: KeyboardEvent, card: HTMLElement, column: DocketColumn): boolean {
    const at = column.cards.indexOf(card);
    switch (event.key) {
      case 'ArrowUp':
        return focus(column.cards[at - 1]);
      case 'ArrowDown':
        return focus(column.cards[at + 1]);
      case 'Home':
        return focus(column.cards[0]);
      case 'End':
        return focus(column.cards.at(-1));
      case 'ArrowLeft':
        return focus(this.#beside(card, column, -1));
      case 'ArrowRight':
        return focus(this.#beside(card, column, 1));
      case ' ':
        return this.#take(event, card, column);
      default:
        return this.#letter(event, card);
    }
  }

  #take(event: KeyboardEvent, card: HTMLElement, column: DocketColumn): boolean {
    if (this.#host.writable && !event.repeat) {
      this.#drag.take(card, column);
    }
    return true;
  }

  #letter(event: KeyboardEvent, card: HTMLElement): boolean {
    if (letterOf(event) !== 'm' || !lettersCount() || !this.#host.writable) {
      return false;
    }
    this.#tell('docket-move', { matter: card.dataset.matter ?? '' });
    return true;
  }

  /**
   * The card of the nearest column that has one, at about the same height; one of the same lane, if any column on that
   * side has one.
   */
  #beside(card: HTMLElement, column: DocketColumn, step: number): HTMLElement | undefined {
    const columns = [...this.#host.querySelectorAll('docket-column')];
    const at = columns.indexOf(column);
    const way = step > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse();
    const inLane = way.map((each) => cardsIn(each.cards, laneOf(card)));
    const near = [...inLane, ...way.map((each) => each.cards)].find((cards) => cards.length > 0);
    const height = middle(card);
    return near?.reduce((best, each) =>
      Math.abs(middle(each) - height) < Math.abs(middle(best) - height) ? each : best,
    );
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (!isPlain(event) || event.repeat || event.defaultPrevented || drag.value !== null || isTaken(event)) {
      return;
    }
    if (lettersCount() && this.#anywhere(event)) {
      event.preventDefault();
    }
  };

  #anywhere(event: KeyboardEvent): boolean {
    if (event.key === '/') {
      document.getElementById(SEARCH)?.focus();
      return true;
    }
    if (event.key === '?') {
      this.#tell('docket-keys', {});
      return true;
    }
    return letterOf(event) === 'n' && this.#add();
  }

  /** In the column of the card with the focus, otherwise in the first. */
  #add(): boolean {
    const focused = document.activeElement?.closest('docket-column');
    const column = focused ?? this.#host.querySelector('docket-column');
    if (!column || !this.#host.writable) {
      return false;
    }
    column.dispatchEvent(new CustomEvent('docket-add', { detail: {}, bubbles: true, composed: true }));
    return true;
  }

  #tell(name: string, detail: object): void {
    this.#host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function focus(card: HTMLElement | undefined): boolean {
  card?.focus();
  return true;
}

function middle(card: HTMLElement): number {
  const { top, height } = card.getBoundingClientRect();
  return top + height / 2;
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}
