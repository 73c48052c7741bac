import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Busy } from './busy';
import { drag, endDrag, MATTER_TYPE, startDrag } from './drag';
import { EdgeScroller } from './edge-scroller';
import { glow, reveal, type Glow } from './glow';
import { HistoryKeys } from './history-keys';
import './requests';
import { setWords, type Words } from './words';

/**
 * A board: its children are `docket-column`s. It owns the drag: `docket-drag-start` ({matter}) and `docket-drag-end`
 * are dispatched here, once each for every drag, however it ends. What else its user does it tells by `docket-busy`, and
 * what he wants taken back by `docket-undo` and `docket-redo`; `docket-select-none` asks to let go of all selected cards.
 */
@customElement('docket-board')
export class DocketBoard extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 10px;
      min-width: 0;
      min-height: 0;
      padding: 12px 16px;
      overflow-x: auto;
      overflow-y: hidden;
      scroll-padding-inline: 16px;
      background: var(--docket-page);
    }

    /* Under a drag a card is one thing: events between its parts would not come out of it. */
    :host([dragging]) {
      --docket-card-parts: none;
    }

    ::slotted(docket-column) {
      flex: 0 0 clamp(264px, 20.5vw, 304px);
    }

    ::slotted(docket-column[collapsed]) {
      flex: 0 0 40px;
    }

    @media (width <= 600px) {
      :host {
        gap: 8px;
        padding: 8px;
        scroll-padding-inline: 8px;
        scroll-snap-type: x mandatory;
      }

      /* Snapping would undo the slow scrolling at the edges. */
      :host([dragging]) {
        scroll-snap-type: none;
      }

      ::slotted(docket-column) {
        flex-basis: 100%;
        scroll-snap-align: start;
        scroll-snap-stop: always;
      }

      ::slotted(docket-column[collapsed]) {
        flex-basis: 44px;
      }
    }
  `;

  /** The translated texts of all of Docket's elements. */
  @property({ attribute: false }) words: Words | null = null;

  /** Whether the user may change what is on it. */
  @property({ type: Boolean }) writable = false;

  readonly #scroller = new EdgeScroller('x');
  #endDragWatch = () => {};

  constructor() {
    super();
    new Busy(this);
    new HistoryKeys(this);
    this.addEventListener('dragstart', (event) => this.#start(event));
    this.addEventListener('dragover', (event) => this.#over(event));
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('dragleave', () => this.#scroller.stop());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (drag.value && this.hasAttribute('dragging')) {
      endDrag();
    }
  }

  /** Others have just changed these. */
  glow(glows: readonly Glow[]): void {
    glow(this, glows);
  }

  /** The user wants to see these. */
  reveal(glows: readonly Glow[]): void {
    void reveal(this, glows);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) {
      setWords(this.words);
    }
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #start(event: DragEvent): void {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('docket-card[draggable=true]') || !event.dataTransfer) {
      return;
    }
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(MATTER_TYPE, card.dataset.matter ?? '');
    startDrag(card, this);
    this.toggleAttribute('dragging', true);
    card.toggleAttribute('lifted', true);
    // The browser takes the picture that follows the pointer after this event: only then may the card become a gap.
    const gap = setTimeout(() => {
      card.toggleAttribute('lifted', false);
      card.toggleAttribute('dragging', true);
    });
    this.#endDragWatch = drag.subscribe(() => {
      clearTimeout(gap);
      this.#ended(card);
    });
    this.#tell('docket-drag-start', { matter: card.dataset.matter ?? '' });
  }

  #ended(card: HTMLElement): void {
    this.#endDragWatch();
    this.#scroller.stop();
    card.toggleAttribute('lifted', false);
    card.toggleAttribute('dragging', false);
    this.toggleAttribute('dragging', false);
    this.#tell('docket-drag-end', {});
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && drag.value === null && this.querySelector('docket-card[selected]')) {
      this.#tell('docket-select-none', {});
    }
  }

  #over(event: DragEvent): void {
    if (drag.value) {
      this.#scroller.point(this, event);
    } else if (event.dataTransfer && !isTextField(event)) {
      // Refused aloud: left alone, a file dropped by mistake would replace the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    }
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function isTextField(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-board': DocketBoard;
  }
}
