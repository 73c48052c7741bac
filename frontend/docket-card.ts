import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { cardFacts, cardTally, cardTags, labelled } from './card-facts';
import { cardStateStyles } from './card-state-styles';
import { cardStyles } from './card-styles';
import { personColour } from './colours';
import { commonStyles } from './common-styles';
import { Gliding } from './gliding';
import { icon } from './icons';
import { letterOf, lettersCount } from './keys';
import { Watch } from './store';
import { today } from './today';
import { waiting, waitingStores } from './waiting';
import { format, wordsStore } from './words';
import type { Changed, Matter, MatterState } from './matter';

/** How long (ms) another's change stays marked: fading, or standing still for those who asked for less motion. */
const MARK = 2_000;
const STILL_MARK = 4_000;

interface Column extends HTMLElement {
  readonly writable: boolean;
}

/**
 * A matter. Dispatches `docket-open` with {matter} on a click or Enter; with Ctrl, Cmd or Shift, and on X, `docket-select`
 * with {matter, run} from whoever may write. Its drag is the board's, and so are all other keys.
 */
@customElement('docket-card')
export class DocketCard extends LitElement {
  static override styles = [commonStyles, cardStyles, cardStateStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property({ attribute: false }) matter: Matter | null = null;
  @property({ attribute: 'data-state', reflect: true }) state: MatterState = 'saved';
  /** Whether the user may move it: as he may in its column. */
  @property({ attribute: false }) writable = false;
  @property({ type: Boolean, reflect: true }) selected = false;
  /** How many days it is expected to stay in its stage at most, if anybody has said so. */
  @property({ type: Number }) expected: number | null = null;

  /** Who has just changed this matter; each new value is shown once. */
  @property({ attribute: false }) changed: Changed | null = null;

  @state() private marked = false;
  #marks = 0;
  #unmark: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Watch(this, wordsStore, today, ...waitingStores);
    new Gliding(this);
  }

  twin(): DocketCard {
    const twin = document.createElement('docket-card');
    twin.matter = this.matter;
    twin.expected = this.expected;
    return twin;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'listitem');
    this.writable = this.closest<Column>('docket-column')?.writable ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('matter')) {
      this.dataset.matter = this.matter?.number ?? '';
    }
    if (changed.has('writable')) {
      this.draggable = this.writable;
    }
    if (changed.has('changed')) {
      this.#mark();
    }
  }

  protected override render() {
    const { matter } = this;
    return matter
      ? html`
          <div class="face" role="button" tabindex="0" @click=${this.#click} @keydown=${this.#press}>
            <div class="top">
              <span class="number">${matter.number}</span>
              ${this.state === 'pending' ? this.#pending() : nothing} ${this.#priority(matter)}
            </div>
            ${this.#bound(matter)}
            <div class="name">${matter.title}</div>
            <div class="client">${matter.client ?? ''}</div>
            ${cardTags(matter)}
            <div class="facts">
              <div class="line">${cardFacts(matter, today.value, this.expected)}</div>
              ${matter.tally ? cardTally(matter.tally) : nothing}
              ${this.#person(matter)}
            </div>
            ${this.state === 'conflict' ? this.#conflict() : nothing}
            ${this.selected ? this.#check() : nothing}
          </div>
          ${this.marked && this.changed ? this.#changeMark(this.changed) : nothing}
        `
      : nothing;
  }

  #pending() {
    return html`<span class="pending">${icon('wait')} ${format('client.card.saving')}</span>`;
  }

  /** It has been dropped, and the server could not be told. */
  #bound({ number }: Matter) {
    const drop = waiting('move').findLast((each) => each.matter === number);
    return drop ? html`<div class="bound">${icon('wait')} ${format('client.card.bound', drop.stage ?? '')}</div>` : nothing;
  }

  #check() {
    return html`<span class="check">
      ${icon('check')}<span class="hidden-text">${format('client.card.selected')}</span>
    </span>`;
  }

  #conflict() {
    return html`<div class="conflict">${icon('decision')} ${format('client.card.decision')}</div>`;
  }

  #priority({ priority }: Matter) {
    if (!priority) {
      return nothing;
    }
    const name = priority === 'HIGH' ? 'high' : 'low';
    return html`<span class="priority ${name}">
      ${icon(name)}<span class="hidden-text">${labelled('priority', '')}</span>${format(`client.card.${name}`)}
    </span>`;
  }

  #person({ person }: Matter) {
    return person
      ? html`
          <span
            class="person"
            style="--person: ${personColour(person.colour)}"
            title=${labelled('person', person.name)}
          >
            <span aria-hidden="true">${person.initials}</span>
            <span class="hidden-text">${labelled('person', person.name)}</span>
          </span>
        `
      : nothing;
  }

  /** A new element for every mark, so that the fading begins again. */
  #changeMark({ name, colour, stays }: Changed) {
    return keyed(
      this.#marks,
      html`<div class="mark ${stays ? 'staying' : ''}" style="--person: ${personColour(colour)}">
        <span>${format('client.card.changed', name)}</span>
      </div>`,
    );
  }

  #mark(): void {
    clearTimeout(this.#unmark);
    this.marked = this.changed !== null && this.changed !== undefined;
    if (this.marked) {
      this.#marks += 1;
    }
    if (this.marked && !this.changed?.stays) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.#unmark = setTimeout(() => (this.marked = false), still ? STILL_MARK : MARK);
    }
  }

  #click(event: MouseEvent): void {
    if (this.writable && (event.ctrlKey || event.metaKey || event.shiftKey)) {
      this.#select(event.shiftKey);
    } else {
      this.#open();
    }
  }

  #press(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (letterOf(event) === 'x' && lettersCount() && plain && this.writable && !event.repeat) {
      event.preventDefault();
      this.#select(event.shiftKey);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#open();
    }
  }

  /** A run is all from the card selected last to this one. */
  #select(run: boolean): void {
    const detail = { matter: this.matter?.number ?? '', run };
    this.dispatchEvent(new CustomEvent('docket-select', { detail, bubbles: true, composed: true }));
  }

  #open(): void {
    const detail = { matter: this.matter?.number ?? '' };
    this.dispatchEvent(new CustomEvent('docket-open', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-card': DocketCard;
  }
}
