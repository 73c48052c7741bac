import { fill, type TextField } from './fill';
import { openMatter } from './leaving';
import { ReturnedLines, type Refusal } from './returned-lines';
import { remember, settle } from './unanswered';
import { waiting, waitingStores } from './waiting';
import { format } from './words';

/**
 * A field for one line after another, with a button. Enter or the button takes what is typed out of the field at once, and
 * tells of it by `docket-entry` ({text, id}): what is typed next is the next line, however long the server needs. A line that
 * was not taken comes back as soon as the field is empty, or with all others at once where nothing can be entered any more.
 * One that came back and is entered as it is keeps its identity: it may have been taken, and only the answer was lost.
 */
class DocketEntry extends HTMLElement {
  readonly #returned = new ReturnedLines();
  readonly #note = document.createElement('p');
  #cameBack: Refusal | undefined;
  #closed = false;
  #ends: readonly (() => void)[] = [];

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', (event) => this.#click(event));
  }

  connectedCallback(): void {
    this.#note.className = 'part-waiting';
    this.append(this.#note);
    this.#ends = waitingStores.map((store) => store.subscribe(() => this.#tell()));
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#ends.forEach((end) => end());
  }

  /** Names what the server could not be told yet. */
  #tell(): void {
    const items = waiting('item').filter(({ matter }) => matter === openMatter());
    this.#note.textContent = items.map(({ text }) => format('client.column.bound', text ?? '')).join('\n');
  }

  set refused(all: readonly Refusal[] | null) {
    const news = this.#returned.take(all ?? []);
    // What stands in the field again is sent when it is entered again, and not by the next page.
    news.forEach(({ id }) => settle(id ?? ''));
    this.#giveBack();
  }

  /** Whether nothing can be entered any more. */
  set closed(closed: boolean) {
    this.#closed = closed;
    this.#giveBack();
  }

  #giveBack(): void {
    const field = this.#field;
    if (field && this.#closed) {
      this.#giveAllBack(field);
      return;
    }
    const next = field?.value.trim() === '' ? this.#returned.next() : undefined;
    if (field && next) {
      this.#cameBack = next;
      fill(field, next.text);
    }
  }

  /** There will be no turn for those that wait. */
  #giveAllBack(field: TextField): void {
    const rest = this.#returned.rest().map(({ text }) => text);
    if (rest.length > 0) {
      fill(field, [field.value, ...rest].filter((text) => text.trim() !== '').join('; '));
    }
  }

  get #field(): TextField | null {
    return this.querySelector<TextField>('vaadin-text-field');
  }

  /** A key that is held down, or pressed once more, means nothing: there is no line yet. */
  #press(event: KeyboardEvent): void {
    const field = this.#field;
    const typed = event.target instanceof HTMLInputElement && field?.value.trim() !== '';
    if (field && typed && event.key === 'Enter' && !event.isComposing && !event.repeat) {
      event.preventDefault();
      this.#take(field);
    }
  }

  #click(event: MouseEvent): void {
    const field = this.#field;
    if (field && event.target instanceof Element && event.target.closest('vaadin-button')) {
      this.#take(field);
      field.focus();
    }
  }

  #take(field: TextField): void {
    const text = field.value;
    if (!this.#closed) {
      const known = this.#cameBack?.text === text ? this.#cameBack.id : undefined;
      this.#cameBack = undefined;
      fill(field, '');
      const id = remember('item', { text, matter: openMatter() }, known);
      this.dispatchEvent(new CustomEvent('docket-entry', { detail: { text, id } }));
      this.#giveBack();
    }
  }
}

customElements.define('docket-entry', DocketEntry);
