import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { icon } from './icons';
import { ReturnedLines, type Refusal } from './returned-lines';
import { remember } from './unanswered';
import { waiting } from './waiting';
import { format } from './words';

/** The column that it stands in. */
type Host = LitElement & { readonly stageId: string };

/**
 * The line at the top of a column: a title and Enter add a matter, and the line is ready for the next at once. A title that
 * was not taken comes back as soon as the line is empty, and is named until then. Dispatches `docket-title` with {title,
 * id}, and `docket-lines` with {text} when several lines are pasted.
 */
export class QuickAdd implements ReactiveController {
  readonly #host: Host;
  readonly #returned = new ReturnedLines();
  #problem = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#giveBack();
  }

  /** Takes what was refused, also before: only what is new counts. */
  refused(all: readonly Refusal[]): void {
    this.#returned.take(all);
    this.#giveBack();
  }

  focus(): void {
    this.#field?.focus();
  }

  render(stage: string) {
    const others = this.#returned.waiting.map(({ text, problem }) => format('client.column.quick-refused', text, problem));
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
      ${this.#waiting()}
    `;
  }

  /** Titles of which the server could not be told yet. */
  #waiting() {
    const titles = waiting('title').filter(({ to }) => to === this.#host.stageId);
    return titles.map(({ title }) => html`<p class="waiting">${icon('wait')} ${format('client.column.bound', title ?? '')}</p>`);
  }

  #giveBack(): void {
    const field = this.#field;
    const next = field?.value.trim() === '' ? this.#returned.next() : undefined;
    if (field && next) {
      field.value = next.text;
      this.#problem = next.problem;
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
    const id = remember('title', { title, to: this.#host.stageId });
    this.#host.dispatchEvent(new CustomEvent('docket-title', { detail: { title, id } }));
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
