import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { icon } from './icons';
import { format } from './words';

/** What the server made of a title: nothing is wrong with one that was taken. Each answer has another turn. */
export interface QuickAnswer {
  readonly turn: number;
  readonly problem: string;
}

/**
 * The line at the top of a column: a title and Enter add a matter, and the line is ready for the next. It keeps what was
 * typed until the server has taken it. Dispatches `docket-title` with {title}, and `docket-lines` with {text} when several
 * lines are pasted.
 */
export class QuickAdd implements ReactiveController {
  readonly #host: LitElement;
  #waiting = false;
  #problem = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#waiting = false;
  }

  answered(answer: QuickAnswer | null): void {
    const field = this.#field;
    this.#waiting = false;
    this.#problem = answer?.problem ?? '';
    if (field && answer && !this.#problem) {
      field.value = '';
    }
    this.#host.requestUpdate();
  }

  render(stage: string) {
    const wrong = this.#problem !== '';
    return html`
      <div class="quick">
        ${icon('add')}
        <input
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-label=${format('client.column.quick', stage)}
          placeholder=${format('client.column.quick-hint')}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? 'problem' : nothing}
          ?readonly=${this.#waiting}
          @keydown=${this.#press}
          @paste=${this.#paste}
        />
      </div>
      <p class="problem" id="problem" role="alert">${this.#problem}</p>
    `;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('.quick input');
  }

  readonly #press = (event: KeyboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement;
    const title = field.value.trim();
    if (event.key !== 'Enter' || event.isComposing || title === '' || this.#waiting) {
      return;
    }
    event.preventDefault();
    this.#waiting = true;
    this.#problem = '';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent('docket-title', { detail: { title } }));
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1) {
      event.preventDefault();
      this.#host.dispatchEvent(new CustomEvent('docket-lines', { detail: { text: lines.join('\n') } }));
    }
  };
}
