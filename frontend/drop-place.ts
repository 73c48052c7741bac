/** Between which cards a drop falls; null where there is no neighbour. */
export interface Place {
  readonly previous: HTMLElement | null;
  readonly next: HTMLElement | null;
  /** The key of its lane; '' without lanes. */
  readonly lane: string;
}

/**
 * The place for a pointer's height (viewport pixels) among cards that stand below one another: above the first card
 * whose middle lies below the pointer. The dragged card counts as not being there.
 */
export function placeAt(cards: readonly HTMLElement[], dragged: HTMLElement, pointerY: number, lane: string): Place {
  const others = cards.filter((card) => card !== dragged);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { top, height } = others[middle]!.getBoundingClientRect();
    if (top + height / 2 < pointerY) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return { previous: others[low - 1] ?? null, next: others[low] ?? null, lane };
}

/** Whether the place is where the dragged card already stands, among the cards of its lane. */
export function isOwnPlace(cards: readonly HTMLElement[], dragged: HTMLElement, place: Place): boolean {
  const index = cards.indexOf(dragged);
  return index >= 0 && (cards[index - 1] ?? null) === place.previous && (cards[index + 1] ?? null) === place.next;
}
