import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { icon } from './icons';
import { format } from './words';

/** A title that was not added, and why. Each has another turn. */
export interface Refusal {
  readonly turn: number;
  readonly title: string;
  readonly problem: string;
}

/**
 * The line at the top of a column: a title and Enter add a matter, and the line is ready for the next at once. A title that
 * was not taken comes back as soon as the line is empty, and is named until then. Dispatches `docket-title` with {title},
 * and `docket-lines` with {text} when several lines are pasted.
 */
export class QuickAdd implements ReactiveController {
  readonly #host: LitElement;
  #turn = 0;
  #problem = '';
  #waiting: readonly Refusal[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#giveBack();
  }

  /** Takes what was refused, also before: only what is new counts. */
  refused(all: readonly Refusal[]): void {
    this.#waiting = [...this.#waiting, ...all.filter(({ turn }) => turn > this.#turn)];
    this.#turn = Math.max(this.#turn, ...all.map(({ turn }) => turn));
    this.#giveBack();
  }

  focus(): void {
    this.#field?.focus();
  }

  render(stage: string) {
    const others = this.#waiting.map(({ title, problem }) => format('client.column.quick-refused', title, problem));
    const problem = [this.#problem, ...others].filter(Boolean).join('\n');
    return html`
      <div class="quick">
        ${icon('add')}
        <input
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          aria-label=${format('client.column.quick', stage)}
          placeholder=${format('client.column.quick-hint')}
          aria-invalid=${problem !== ''}
          aria-describedby=${problem ? 'problem' : nothing}
          @keydown=${this.#press}
          @paste=${this.#paste}
          @blur=${() => this.#giveBack()}
        />
      </div>
      <p class="problem" id="problem" role="alert">${problem}</p>
    `;
  }

  #giveBack(): void {
    const field = this.#field;
    const [next, ...others] = this.#waiting;
    if (field && next && field.value.trim() === '') {
      field.value = next.title;
      this.#problem = next.problem;
      this.#waiting = others;
    }
    this.#host.requestUpdate();
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('.quick input');
  }

  /** A key that is held down means nothing: there is no line yet. */
  readonly #press = (event: KeyboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement;
    const title = field.value.trim();
    if (event.key !== 'Enter' || event.isComposing || event.repeat || title === '') {
      return;
    }
    event.preventDefault();
    field.value = '';
    this.#problem = '';
    this.#host.dispatchEvent(new CustomEvent('docket-title', { detail: { title } }));
    this.#giveBack();
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
