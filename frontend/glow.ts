import type { DocketCard } from './docket-card';
import type { Changed } from './matter';

/** Cards that one person changed, by their matters' numbers. */
export interface Glow {
  readonly by: Changed;
  readonly matters: readonly string[];
}

/** Marks the cards that are drawn, and answers them in the order of the board; each lets its mark go by itself. */
export function glow(board: HTMLElement, glows: readonly Glow[]): DocketCard[] {
  const changes = new Map(glows.flatMap(({ by, matters }) => matters.map((matter) => [matter, by] as const)));
  const cards = [...board.querySelectorAll('docket-card')];
  return cards.filter((card) => {
    const by = changes.get(card.matter?.number ?? '');
    if (by) {
      // A new object each time: what is shown once may be shown again.
      card.changed = { ...by };
    }
    return by !== undefined;
  });
}

/** The same after scrolling to the first of them, which gets the focus too: the button that asked for it has gone. */
export async function reveal(board: HTMLElement, glows: readonly Glow[]): Promise<void> {
  const wanted = new Set(glows.flatMap(({ matters }) => matters));
  const cards = [...board.querySelectorAll('docket-card')];
  const first = cards.find((card) => wanted.has(card.matter?.number ?? ''));
  if (!first) {
    return;
  }
  // One that was drawn for this has no height yet, nor have those above it.
  await Promise.all(cards.map((card) => card.updateComplete));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  first.focus({ preventScroll: true });
  glow(board, glows);
}
