import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BoardKeys } from './board-keys';
import { BoardLanes } from './board-lanes';
import { Busy } from './busy';
import { commonStyles } from './common-styles';
import { drag, endDrag, MATTER_TYPE } from './drag';
import { EdgeScroller } from './edge-scroller';
import { glow, reveal, type Glow } from './glow';
import { HistoryKeys } from './history-keys';
import { KeepFocus } from './keep-focus';
import { isText } from './keys';
import { laneStyles } from './lane-styles';
import type { Lane } from './lanes';
import { lift, tell } from './lift';
import { PanelFocus } from './panel-focus';
import './requests';
import { TouchDrag } from './touch-drag';
import { setWords, type Words } from './words';

/**
 * A board: its children are `docket-column`s. It owns the drag: `docket-drag-start` ({matter}) and `docket-drag-end`
 * are dispatched here for every drag, however it ends. What else its user does it tells by `docket-busy`, and
 * what he wants taken back by `docket-undo` and `docket-redo`; `docket-select-none` asks to let go of all selected cards,
 * and `docket-fold` with {lane, folded} to fold up a lane, or to open it.
 */
@customElement('docket-board')
export class DocketBoard extends LitElement {
  static override styles = [
    commonStyles,
    css`
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
  `,
    laneStyles,
  ];

  /** The translated texts of all of Docket's elements. */
  @property({ attribute: false }) words: Words | null = null;

  /** Whether the user may change what is on it. */
  @property({ type: Boolean, reflect: true }) writable = false;

  /** Its lanes, from top to bottom, if it has any. */
  @property({ attribute: false }) lanes: readonly Lane[] = [];

  @state() private said = '';

  readonly #busy = new Busy(this);
  readonly #scroller = new EdgeScroller('x');
  readonly #lanes = new BoardLanes(this);

  constructor() {
    super();
    new HistoryKeys(this);
    new BoardKeys(this);
    new TouchDrag(this);
    new KeepFocus(this);
    new PanelFocus(this);
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

  /** The server asks for it where it draws everything anew: of a drag that this took away it has not heard the end. */
  tellBusy(): void {
    if (drag.value === null) {
      tell(this, 'docket-drag-end', {});
    }
    this.#busy.again();
  }

  /** Others have just changed these. */
  glow(glows: readonly Glow[]): void {
    glow(this, glows);
  }

  /** The user wants to see these. */
  reveal(glows: readonly Glow[]): void {
    void reveal(this, glows);
  }

  /** Tells a screen reader. */
  say(text: string): void {
    this.said = text;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) {
      setWords(this.words);
    }
  }

  protected override render() {
    return html`${this.#lanes.render()}<slot></slot><div class="hidden-text" role="status">${this.said}</div>`;
  }

  #start(event: DragEvent): void {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.matches('docket-card[draggable=true]') || !event.dataTransfer) {
      return;
    }
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(MATTER_TYPE, card.dataset.matter ?? '');
    lift(this, card, 'mouse', false, () => {
      clearTimeout(gap);
      this.#scroller.stop();
    });
    // The browser takes the picture that follows the pointer after this event: only then may the card become a gap.
    const gap = setTimeout(() => {
      card.toggleAttribute('lifted', false);
      card.toggleAttribute('dragging', true);
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && drag.value === null && this.querySelector('docket-card[selected]')) {
      this.#tell('docket-select-none', {});
    }
  }

  #over(event: DragEvent): void {
    if (drag.value) {
      this.#scroller.point(this, event);
    } else if (event.dataTransfer && !isText(event.composedPath()[0])) {
      // Refused aloud: left alone, a file dropped by mistake would replace the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    }
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-board': DocketBoard;
  }
}
