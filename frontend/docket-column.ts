import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { stageColour } from './colours';
import { ColumnDrop } from './column-drop';
import { ColumnMore } from './column-more';
import { columnStyles } from './column-styles';
import { commonStyles } from './common-styles';
import { icon } from './icons';
import { number } from './locale';
import { QuickAdd, type QuickAnswer } from './quick-add';
import { quickStyles } from './quick-styles';
import { Watch } from './store';
import { format, wordsStore } from './words';

/** So many shapes stand for cards that have not come. */
const SHAPES = 3;

/**
 * A stage. Its children are the `docket-card`s that are drawn, in order, and a menu in the slot `menu`.
 * Dispatches `docket-add`, `docket-more`, `docket-collapse` with {collapsed} when it is to be folded up or opened, and `docket-drop` with {matter, after, before}: the numbers of the matter
 * dragged and of the drawn cards above and below the place ('' for none; below the last drawn card more may follow).
 */
@customElement('docket-column')
export class DocketColumn extends LitElement {
  static override styles = [commonStyles, columnStyles, quickStyles];

  @property({ attribute: 'data-stage', reflect: true }) stage = '';
  @property() colour = 'grey';
  /** All matters of the stage, drawn or not. */
  @property({ type: Number, attribute: 'data-count', reflect: true }) count = 0;
  /** Those of them that its user wants to see; null where that is all. */
  @property({ type: Number }) seen: number | null = null;
  /** Whether it is folded up: only its name and its figure show, and no card is drawn. */
  @property({ type: Boolean, reflect: true }) collapsed = false;
  /** The work-in-progress limit, if the stage has one. */
  @property({ type: Number }) limit: number | null = null;
  /** Whether more than the limit are refused. */
  @property({ type: Boolean }) hard = false;
  /** Whether matters are done here. */
  @property({ type: Boolean }) closing = false;
  /** Whether the user may add and move matters here. */
  @property({ type: Boolean }) writable = false;

  /** What became of the title that was typed last into the line at the top. */
  @property({ attribute: false }) answer: QuickAnswer | null = null;

  @query('.scroller') readonly scroller!: HTMLElement;
  @query('.content') readonly content!: HTMLElement;
  @query('.sentinel') readonly sentinel!: HTMLElement;

  @state() private drawn = 0;

  #scrolled = 0;
  /** Takes cards that are moved here. */
  readonly landing = new ColumnDrop(this);
  readonly #more = new ColumnMore(this);
  readonly #quick = new QuickAdd(this);

  constructor() {
    super();
    new Watch(this, wordsStore);
  }

  /** How many cards there are to draw. */
  get available(): number {
    return this.collapsed ? 0 : (this.seen ?? this.count);
  }

  get cards(): readonly HTMLElement[] {
    return Array.from(this.children).filter((child) => child.localName === 'docket-card') as HTMLElement[];
  }

  /** A column that takes another place in the row stays where it was scrolled to; the browser would forget. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.scroller.scrollTop = this.#scrolled;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('answer')) {
      this.#quick.answered(this.answer);
    }
    if (changed.has('count') || changed.has('seen') || changed.has('collapsed')) {
      this.#more.look();
    }
  }

  protected override render() {
    const empty = this.available === 0 && this.drawn === 0;
    const marker = this.landing.marker;
    return html`
      <section aria-label=${this.#label()} style="--edge: ${stageColour(this.colour)}">
        <header>
          <h2 title=${this.stage}>${this.stage}</h2>
          ${this.closing ? this.#closingMark() : nothing}
          ${this.#figures()}
          <span class="space"></span>
          ${this.#foldButton()}
          ${this.writable ? this.#addButton() : nothing}
          <slot name="menu"></slot>
        </header>
        ${this.writable ? this.#quick.render(this.stage) : nothing}
        <div class="scroller" @scroll=${() => (this.#scrolled = this.scroller.scrollTop)}>
          <div class="content">
            ${empty && !this.collapsed ? this.#emptyState() : nothing}
            <div class="cards" role=${this.drawn > 0 ? 'list' : nothing}>
              <slot @slotchange=${this.#redrawn}></slot>
            </div>
            ${this.drawn < this.available ? this.#loading() : nothing}
            <div class="sentinel"></div>
            ${marker === null ? nothing : html`<div class="marker" style="top: ${marker}px"></div>`}
          </div>
        </div>
      </section>
    `;
  }

  #redrawn(): void {
    this.drawn = this.cards.length;
    this.#more.look();
  }

  get #isPart(): boolean {
    return this.seen !== null && this.seen !== this.count;
  }

  get #isOver(): boolean {
    return this.limit !== null && this.count > this.limit;
  }

  #label(): string {
    if (this.#isPart) {
      return format('client.column.label-part', this.stage, number(this.seen ?? 0), number(this.count));
    }
    return this.limit === null
      ? format('client.column.label', this.stage, number(this.count))
      : format('client.column.label-limit', this.stage, number(this.count), number(this.limit));
  }

  #closingMark() {
    const label = format('client.column.closing');
    return html`<span class="closing" title=${label}>
      ${icon('check')}<span class="hidden-text">${label}</span>
    </span>`;
  }

  #hardMark() {
    const label = format('client.column.hard');
    return html`<span class="hard" title=${label}>
      ${icon('lock')}<span class="hidden-text">${label}</span>
    </span>`;
  }

  #figures() {
    const count = this.#isPart
      ? format('client.column.part', number(this.seen ?? 0), number(this.count))
      : number(this.count);
    if (this.limit === null) {
      return html`<span class="figures">${count}</span>`;
    }
    const over = this.#isOver ? format('client.column.over', number(this.limit)) : '';
    return html`
      <span class="figures ${this.#isOver ? 'over' : ''}" title=${over || nothing}>
        ${count} <span class="limit">/ ${number(this.limit)}</span>
        ${this.hard ? this.#hardMark() : nothing}
        ${over ? html`${icon('alert')}<span class="hidden-text">${over}</span>` : nothing}
      </span>
    `;
  }

  #addButton() {
    const label = format('client.column.add', this.stage);
    const add = () => this.dispatchEvent(new CustomEvent('docket-add', { detail: {}, bubbles: true, composed: true }));
    return html`
      <button class="add" type="button" aria-label=${label} title=${label} @click=${add}>${icon('add')}</button>
    `;
  }

  #foldButton() {
    const label = format(this.collapsed ? 'client.column.unfold' : 'client.column.fold', this.stage);
    const fold = () => {
      const detail = { collapsed: !this.collapsed };
      this.dispatchEvent(new CustomEvent('docket-collapse', { detail, bubbles: true, composed: true }));
    };
    return html`
      <button class="fold" type="button" aria-expanded=${!this.collapsed} aria-label=${label} title=${label} @click=${fold}>
        ${icon(this.collapsed ? 'unfold' : 'fold')}
      </button>
    `;
  }

  #emptyState() {
    return html`
      <div class="empty">
        <p>${format(this.#isPart ? 'client.column.none-seen' : 'client.column.empty', this.stage)}</p>
        ${this.writable ? html`<p>${format('client.column.empty-drop')}</p>` : nothing}
      </div>
    `;
  }

  /** A shape for the next card; several as long as there is none. */
  #loading() {
    const shapes = this.drawn > 0 ? 1 : Math.min(this.available, SHAPES);
    return html`
      <span class="hidden-text">${format('client.column.loading')}</span>
      ${Array.from({ length: shapes }, () => html`<div class="loading"><i></i><i></i><i></i></div>`)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-column': DocketColumn;
  }
}
