import { Store } from './store';

/** The type of what is dragged; nothing else is taken, so text and files from outside never are. */
export const MATTER_TYPE = 'application/x-docket-matter';

/** Drag events come at least this often (ms) while a drag goes on inside the window. */
const SILENCE = 500;
/**
 * A drag of which nothing was seen for so long (ms) on a page that can be seen is over, whatever became of its end. Not
 * every platform tells of a card that is held still, or outside of the window.
 */
const LOST = 60_000;
/** How often (ms) that is looked at. */
const LOOK = 5_000;

export interface Drag {
  readonly card: HTMLElement;
  readonly matter: string;
}

/** The drag that is under way on this page, if any: there is one pointer. */
export const drag = new Store<Drag | null>(null);

let stopWatching = () => {};

/** What moves a card: the browser's own drag with the mouse, a finger, or the keyboard. */
export type Mover = 'mouse' | 'finger' | 'keys';

/**
 * Begins a drag of a card. It ends with endDrag() or by itself: with the browser's dragend, when the card has left the
 * document (the browser then says nothing), when the mouse moves freely again although the browser said nothing, when
 * another pointer goes down, or when nothing more is seen of the drag.
 */
export function startDrag(card: HTMLElement, board: HTMLElement, mover: Mover = 'mouse'): void {
  endDrag();
  const watch = new AbortController();
  const options = { capture: true, signal: watch.signal };
  let lastSeen = performance.now();
  const seen = () => (lastSeen = performance.now());
  const lost = setInterval(() => {
    if (document.hidden) {
      seen();
    } else if (performance.now() - lastSeen > LOST) {
      endDrag();
    }
  }, LOOK);
  for (const sign of ['drag', 'dragover', 'pointermove', 'keydown']) {
    document.addEventListener(sign, seen, options);
  }
  document.addEventListener('dragend', endDrag, options);
  document.addEventListener('pointerdown', endDrag, options);
  document.addEventListener(
    'mousemove',
    (event) => {
      if (mover === 'mouse' && event.buttons === 0 && performance.now() - lastSeen > SILENCE) {
        endDrag();
      }
    },
    options,
  );
  // Called after the whole change: a card that was only moved is back by then.
  const removal = new MutationObserver(() => {
    if (!card.isConnected) {
      endDrag();
    }
  });
  removal.observe(board, { childList: true, subtree: true });
  stopWatching = () => {
    watch.abort();
    clearInterval(lost);
    removal.disconnect();
  };
  drag.value = { card, matter: card.dataset.matter ?? '' };
}

/** Ends the drag that is under way; does nothing when there is none. */
export function endDrag(): void {
  stopWatching();
  stopWatching = () => {};
  drag.value = null;
}
