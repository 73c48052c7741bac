import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What comes and goes beside the board: whoever is there comes back to the card that he came from. */
const BESIDE = '.panel-slot, .selection-bar';

/** As long as this is there, the focus is not the board's to give. */
const OPEN = '.panel-slot > *';

/**
 * Keeps the focus on a card that an update moves, or gives it to the one that takes its place, and brings it back to the
 * card whose panel is closed: an element that is taken out loses it without a word, and whoever works by keyboard would
 * begin again at the top of the page.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#mend());
  #matter = '';
  #beside = false;
  #column: Element | null = null;
  #index = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#focused);
    document.addEventListener('pointerdown', this.#forget, { capture: true });
    this.#observer.observe(document.body, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#focused);
    document.removeEventListener('pointerdown', this.#forget, { capture: true });
    this.#observer.disconnect();
  }

  readonly #focused = (event: FocusEvent): void => {
    const card = event.target;
    if (card instanceof HTMLElement && card.localName === 'docket-card' && this.#host.contains(card)) {
      this.#matter = card.dataset.matter ?? '';
      this.#beside = false;
      this.#remember(card);
    } else {
      this.#forget(event);
    }
  };

  /** Whoever clicks where nothing takes the focus wants it to be nowhere. */
  readonly #forget = ({ target }: Event): void => {
    this.#beside = target instanceof Element && target.closest(BESIDE) !== null;
    if (!this.#beside) {
      this.#matter = '';
    }
  };

  #mend(): void {
    if (this.#matter === '' || (this.#beside && document.querySelector(OPEN))) {
      return;
    }
    const cards = [...this.#host.querySelectorAll('docket-card')];
    const same = cards.find((card) => card.dataset.matter === this.#matter);
    if (isLost(document.activeElement)) {
      const next = same ?? this.#next ?? cards[0];
      next?.focus({ preventScroll: true });
    } else if (same) {
      this.#remember(same);
    }
  }

  get #next(): HTMLElement | undefined {
    const cards = [...(this.#column?.querySelectorAll('docket-card') ?? [])];
    return cards[Math.min(this.#index, cards.length - 1)];
  }

  #remember(card: HTMLElement): void {
    this.#column = card.closest('docket-column');
    this.#index = [...(this.#column?.querySelectorAll('docket-card') ?? [])].indexOf(card as never);
  }
}

/** What is hidden keeps the focus for a moment more. */
function isLost(element: Element | null): boolean {
  return element === null || element === document.body || !element.checkVisibility();
}
