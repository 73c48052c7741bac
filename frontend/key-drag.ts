import { cardsIn, laneOf } from './column-cells';
import type { DocketColumn } from './docket-column';
import { drag, endDrag } from './drag';
import type { Place } from './drop-place';
import { lift } from './lift';
import { number } from './locale';
import { format } from './words';

/**
 * A card in the air that the arrow keys move: the space bar takes it up and drops it, Escape puts it back. With lanes, up
 * and down lead on into the next one that is not folded up.
 */
export class KeyDrag {
  readonly #board: HTMLElement;
  readonly #say: (text: string) => void;
  #column: DocketColumn | null = null;
  #index = 0;
  /** The key of the lane in which it would stand. */
  #lane = '';

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
    this.#lane = laneOf(card);
    this.#index = cardsIn(column.cards, this.#lane).indexOf(card);
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
        return this.#index > 0
          ? this.#to(event, this.#column, this.#index - 1)
          : this.#toLane(event, this.#laneBeside(-1), Infinity);
      case 'ArrowDown':
        return this.#index < this.#others.length
          ? this.#to(event, this.#column, this.#index + 1)
          : this.#toLane(event, this.#laneBeside(1), 0);
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

  /** The next lane in that direction that shows its cards; this one where there is none. */
  #laneBeside(step: number): string {
    const lanes = (this.#column?.lanes ?? []).filter((lane) => !lane.folded).map((lane) => lane.key);
    return lanes[lanes.indexOf(this.#lane) + step] ?? this.#lane;
  }

  #toLane(event: KeyboardEvent, lane: string, index: number): void {
    const stays = lane === this.#lane;
    this.#lane = lane;
    this.#to(event, this.#column, stays ? this.#index : index);
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
    (place.next ?? place.previous ?? column.cell(place.lane) ?? column).scrollIntoView({ block: 'nearest', inline: 'nearest' });
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

  /** Where it would stand: in which stage, with lanes in which of them, and at which place from the top. */
  #where(key: string): string {
    const lane = this.#column?.lanes?.find((each) => each.key === this.#lane)?.name;
    const words = [drag.value?.matter ?? '', this.#column?.stage ?? '', number(this.#index + 1)];
    return lane === undefined ? format(key, ...words) : format(`${key}-lane`, ...words, lane);
  }

  get #others(): readonly HTMLElement[] {
    return cardsIn(this.#column?.cards ?? [], this.#lane).filter((card) => card !== drag.value?.card);
  }

  get #place(): Place {
    const others = this.#others;
    return { previous: others[this.#index - 1] ?? null, next: others[this.#index] ?? null, lane: this.#lane };
  }
}
