import type { DocketColumn } from './docket-column';
import { drag, endDrag } from './drag';
import type { Place } from './drop-place';
import { lift } from './lift';
import { number } from './locale';
import { format } from './words';

/** A card in the air that the arrow keys move: the space bar takes it up and drops it, Escape puts it back. */
export class KeyDrag {
  readonly #board: HTMLElement;
  readonly #say: (text: string) => void;
  #column: DocketColumn | null = null;
  #index = 0;

  /** `say` tells a screen reader. */
  constructor(board: HTMLElement, say: (text: string) => void) {
    this.#board = board;
    this.#say = say;
  }

  get active(): boolean {
    return this.#column !== null && drag.value !== null;
  }

  take(card: HTMLElement, column: DocketColumn): void {
    this.#column = column;
    this.#index = column.cards.indexOf(card);
    lift(this.#board, card, 'keys', false, () => this.#over());
    this.#say(format('client.keys.lifted', card.dataset.matter ?? ''));
  }

  /** Takes every key as long as the card is in the air. */
  press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    switch (event.key) {
      case 'ArrowUp':
        return this.#to(event, this.#column, this.#index - 1);
      case 'ArrowDown':
        return this.#to(event, this.#column, this.#index + 1);
      case 'Home':
        return this.#to(event, this.#column, 0);
      case 'End':
        return this.#to(event, this.#column, Infinity);
      case 'ArrowLeft':
        return this.#to(event, this.#neighbour(-1), this.#index);
      case 'ArrowRight':
        return this.#to(event, this.#neighbour(1), this.#index);
      case ' ':
      case 'Enter':
        return this.#drop(event);
      case 'Escape':
        return this.#putBack(event);
      case 'Tab':
        return event.preventDefault();
      default:
    }
  }

  #neighbour(step: number): DocketColumn | null {
    const columns = [...this.#board.querySelectorAll('docket-column')];
    return (this.#column && columns[columns.indexOf(this.#column) + step]) ?? null;
  }

  #to(event: KeyboardEvent, column: DocketColumn | null, index: number): void {
    event.preventDefault();
    if (!column) {
      return;
    }
    if (column !== this.#column) {
      this.#column?.landing.leave();
      this.#column = column;
    }
    this.#index = Math.max(0, Math.min(index, this.#others.length));
    const place = this.#place;
    column.landing.show(place);
    (place.next ?? place.previous ?? column).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#say(this.#where('client.keys.place'));
  }

  #drop(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.#say(this.#where('client.keys.dropped'));
    this.#column?.landing.drop(this.#place);
    endDrag();
  }

  #putBack(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.#say(format('client.keys.put-back', drag.value?.matter ?? ''));
    endDrag();
  }

  #over(): void {
    this.#column?.landing.leave();
    this.#column = null;
  }

  /** Where it would stand: in which stage, and at which place from the top. */
  #where(key: string): string {
    return format(key, drag.value?.matter ?? '', this.#column?.stage ?? '', number(this.#index + 1));
  }

  get #others(): readonly HTMLElement[] {
    return (this.#column?.cards ?? []).filter((card) => card !== drag.value?.card);
  }

  get #place(): Place {
    const others = this.#others;
    return { previous: others[this.#index - 1] ?? null, next: others[this.#index] ?? null };
  }
}
