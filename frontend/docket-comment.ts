import { fill, type TextField } from './fill';

/**
 * Where a comment is written. Ctrl+Enter, or the button marked with `data-send`, tells of it by `docket-comment` ({text}), as
 * it stands then. Until the server has answered, what is typed after it belongs to the next comment; where there is no next
 * one, which the attribute `single` says, nothing can be typed.
 */
class DocketComment extends HTMLElement {
  /** What stood in the field when its user last changed it; undefined where nothing is under way. */
  #typed: string | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('beforeinput', (event) => this.#hold(event));
    this.addEventListener('input', () => this.#follow());
  }

  /** The server has the comment, and has taken it out of the field: what was typed since, it may not know of. */
  taken(sent: string): void {
    const field = this.#field;
    const rest = this.#typed === undefined ? undefined : after(sent, this.#typed);
    this.answered();
    if (field && rest !== undefined && rest !== field.value) {
      fill(field, rest);
    }
    this.#focus();
  }

  /** The server has decided. */
  answered(): void {
    this.#typed = undefined;
    this.ariaBusy = null;
  }

  get #field(): TextField | null {
    return this.querySelector<TextField>('vaadin-text-area');
  }

  /** A key that is held down, or pressed once more, means nothing. */
  #press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.ctrlKey && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) {
        this.#send();
      }
    }
  }

  #click(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('[data-send]')) {
      this.#send();
    }
  }

  #hold(event: Event): void {
    if (this.#typed !== undefined && this.hasAttribute('single')) {
      event.preventDefault();
    }
  }

  #follow(): void {
    if (this.#typed !== undefined) {
      this.#typed = this.#field?.value;
    }
  }

  #send(): void {
    const field = this.#field;
    if (field && this.#typed === undefined && !field.hasAttribute('readonly')) {
      this.#typed = field.value;
      this.ariaBusy = 'true';
      this.dispatchEvent(new CustomEvent('docket-comment', { detail: { text: field.value } }));
    }
  }

  /** Whoever has gone elsewhere meanwhile stays there. */
  #focus(): void {
    const active = document.activeElement;
    if (active === document.body || this.contains(active)) {
      this.#field?.focus();
    }
  }
}

/** What of a text comes after what was sent; all of it where that is no longer its beginning. */
function after(sent: string, text: string): string {
  return text.startsWith(sent) ? text.slice(sent.length).trimStart() : text;
}

customElements.define('docket-comment', DocketComment);
