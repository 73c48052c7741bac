import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { cellStyles } from './cell-styles';
import { stageColour } from './colours';
import { availableIn, cardsIn, laneAt, renderCells } from './column-cells';
import { ColumnDrop } from './column-drop';
import { headLabel, isPart, renderHead } from './column-head';
import { ColumnMore, type End } from './column-more';
import { columnStyles } from './column-styles';
import { commonStyles } from './common-styles';
import type { Lane } from './lanes';
import { QuickAdd } from './quick-add';
import { quickStyles } from './quick-styles';
import type { Refusal } from './returned-lines';
import { Watch } from './store';
import { waitingStores } from './waiting';
import { format, wordsStore } from './words';

/** So many shapes stand for cards that have not come. */
const SHAPES = 3;

/**
 * A stage. Its children are the `docket-card`s that are drawn, in order, and a menu in the slot `menu`; with lanes each card
 * is in the slot of its lane, which stand one after the other. Dispatches `docket-add`, `docket-more` with {lane},
 * `docket-collapse` with {collapsed} when it is to be folded up or opened, and `docket-drop` with {matter, after, before,
 * lane, id}: the numbers of the matter dragged and of the drawn cards above and below the place ('' for none; below the last
 * drawn card more may follow), the key of its lane ('' without lanes),
 * and what the drop is known by.
 */
@customElement('docket-column')
export class DocketColumn extends LitElement {
  static override styles = [commonStyles, columnStyles, cellStyles, quickStyles];

  @property({ attribute: 'data-stage', reflect: true }) stage = '';
  /** What the server knows it by, whatever it is called. */
  @property({ attribute: false }) stageId = '';
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

  /** Titles that were not added. */
  @property({ attribute: false }) refused: readonly Refusal[] = [];

  /** The lanes of the board, if it has any. */
  @property({ attribute: false }) lanes: readonly Lane[] | null = null;

  @query('.content, section.laned') readonly content!: HTMLElement;
  @query('.scroller') private readonly own!: HTMLElement | null;

  @state() private drawn = 0;

  #scrolled = 0;
  /** Takes cards that are moved here. */
  readonly landing = new ColumnDrop(this);
  readonly #more = new ColumnMore(this);
  readonly #quick = new QuickAdd(this);

  constructor() {
    super();
    new Watch(this, wordsStore, ...waitingStores);
  }

  /** How many cards there are to draw. */
  get available(): number {
    return this.collapsed ? 0 : (this.seen ?? this.count);
  }

  get #isLaned(): boolean {
    return this.lanes !== null && this.lanes.length > 0;
  }

  get cards(): readonly HTMLElement[] {
    return Array.from(this.children).filter((child) => child.localName === 'docket-card') as HTMLElement[];
  }

  /** What scrolls: with lanes the board does, as one. */
  get scroller(): HTMLElement {
    return this.own ?? this.closest('docket-board') ?? this;
  }

  /** Where more cards may follow. */
  get ends(): readonly End[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.sentinel')].map((sentinel) => {
      const key = sentinel.dataset.lane ?? '';
      const lane = this.lanes?.find((each) => each.key === key);
      return {
        lane: key,
        sentinel,
        drawn: cardsIn(this.cards, key).length,
        available: lane ? availableIn(this, lane) : this.available,
      };
    });
  }

  /** The lane at a height (px of the viewport), and its cell; nothing without lanes. */
  laneAt(clientY: number): string {
    return laneAt([...this.renderRoot.querySelectorAll<HTMLElement>('.cell')], clientY);
  }

  cell(lane: string): HTMLElement | null {
    return this.renderRoot.querySelector(`.cell[data-lane="${CSS.escape(lane)}"]`);
  }

  /** Where something is added to it. */
  override focus(): void {
    this.#quick.focus();
  }

  /** A column that takes another place in the row stays where it was scrolled to; the browser would forget. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.own) {
      this.own.scrollTop = this.#scrolled;
    }
  }

  protected override willUpdate(): void {
    this.toggleAttribute('laned', this.#isLaned);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('writable')) {
      this.querySelectorAll('docket-card').forEach((card) => {
        card.writable = this.writable;
      });
    }
    if (changed.has('refused')) {
      this.#quick.refused(this.refused ?? []);
    }
    if (changed.has('lanes') || changed.has('count') || changed.has('seen') || changed.has('collapsed')) {
      this.#more.look();
    }
  }

  protected override render() {
    return html`
      <section aria-label=${headLabel(this)} class=${this.#isLaned ? 'laned' : nothing} style="--edge: ${stageColour(this.colour)}">
        ${this.#isLaned ? html`<div class="head"><div class="top">${this.#head()}</div></div>` : this.#head()}
        ${this.#isLaned ? this.#cells() : this.#whole()}
      </section>
    `;
  }

  #head() {
    const head = renderHead(this, (name, detail) =>
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true })),
    );
    return html`${head} ${this.writable ? this.#quick.render(this.stage) : nothing}`;
  }

  #cells() {
    const loading = (missing: number, drawn: number) => this.#loading(missing, drawn);
    return html`${renderCells(this, this.lanes ?? [], () => this.#redrawn(), loading)} ${this.#marker()}`;
  }

  #whole() {
    const empty = this.available === 0 && this.drawn === 0;
    return html`
      <div class="scroller" @scroll=${() => (this.#scrolled = this.scroller.scrollTop)}>
        <div class="content">
          ${empty && !this.collapsed ? this.#emptyState() : nothing}
          <div class="cards" role=${this.drawn > 0 ? 'list' : nothing}>
            <slot @slotchange=${() => this.#redrawn()}></slot>
          </div>
          ${this.drawn < this.available ? this.#loading(this.available, this.drawn) : nothing}
          <div class="sentinel"></div>
          ${this.#marker()}
        </div>
      </div>
    `;
  }

  #marker() {
    const { marker } = this.landing;
    return marker === null ? nothing : html`<div class="marker" style="top: ${marker}px"></div>`;
  }

  #redrawn(): void {
    this.drawn = this.cards.length;
    this.#more.look();
  }

  #emptyState() {
    return html`
      <div class="empty">
        <p>${format(isPart(this) ? 'client.column.none-seen' : 'client.column.empty', this.stage)}</p>
        ${this.writable ? html`<p>${format('client.column.empty-drop')}</p>` : nothing}
      </div>
    `;
  }

  /** A shape for the next card; several as long as there is none. */
  #loading(missing: number, drawn: number) {
    const shapes = drawn > 0 ? 1 : Math.min(missing, SHAPES);
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
