/** Who only looks at a field, or has left his desk in it, types no longer after this time (ms). */
const STILL = 60_000;

/** What an `input` may be in which nothing is typed. */
const UNTYPED = new Set(['button', 'checkbox', 'color', 'file', 'hidden', 'image', 'radio', 'range', 'reset', 'submit']);

/**
 * Knows whether somebody is typing on this page: a field for text has the focus, and got it or its last key stroke
 * less than a minute ago. `noticed` is called when that may have changed, except for time going by.
 */
export class Typing {
  readonly #noticed: () => void;
  #until = 0;
  #listening = new AbortController();

  constructor(noticed: () => void) {
    this.#noticed = noticed;
  }

  get active(): boolean {
    return performance.now() < this.#until && isField(focused());
  }

  start(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const name of ['focusin', 'input', 'keydown']) {
      document.addEventListener(name, this.#alive, options);
    }
    document.addEventListener('focusout', this.#noticed, options);
    this.#alive();
  }

  stop(): void {
    this.#listening.abort();
    this.#until = 0;
  }

  readonly #alive = (): void => {
    if (isField(focused())) {
      this.#until = performance.now() + STILL;
      this.#noticed();
    }
  };
}

/** What has the focus, however many shadow roots it stands in. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}

/** Whoever searches changes nothing, and wants to see what comes meanwhile. */
const SEARCH = '.board-search';

function isField(element: Element | null): boolean {
  if (element?.closest(SEARCH)) {
    return false;
  }
  if (element instanceof HTMLInputElement) {
    return !UNTYPED.has(element.type) && !element.readOnly;
  }
  return element instanceof HTMLTextAreaElement
    ? !element.readOnly
    : element instanceof HTMLElement && element.isContentEditable;
}
