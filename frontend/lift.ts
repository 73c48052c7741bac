import { drag, startDrag, type Mover } from './drag';

/**
 * Takes a card of a board into the air. Dispatches `docket-drag-start` ({matter}) on the board, and `docket-drag-end` when
 * the drag is over, however it ends; `ended` is called before that.
 *
 * @param gap whether its place is a gap at once; with the mouse the browser has to take a picture of it first
 */
export function lift(board: HTMLElement, card: HTMLElement, mover: Mover, gap: boolean, ended = () => {}): void {
  startDrag(card, board, mover);
  board.toggleAttribute('dragging', true);
  card.toggleAttribute(gap ? 'dragging' : 'lifted', true);
  const unsubscribe = drag.subscribe(() => {
    unsubscribe();
    ended();
    card.toggleAttribute('lifted', false);
    card.toggleAttribute('dragging', false);
    board.toggleAttribute('dragging', false);
    tell(board, 'docket-drag-end', {});
  });
  tell(board, 'docket-drag-start', { matter: card.dataset.matter ?? '' });
}

export function tell(board: HTMLElement, name: string, detail: object): void {
  board.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
