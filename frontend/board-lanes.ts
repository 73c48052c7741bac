import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { icon } from './icons';
import { lineRow, type Lane } from './lanes';
import { number } from './locale';
import { format } from './words';

export interface LanesHost extends ReactiveControllerHost, HTMLElement {
  readonly lanes: readonly Lane[];
}

/**
 * The lanes of a board. With them the board is a grid: a row for the heads of the columns, then one for the line of each
 * lane and one for its cells, which the columns share. Dispatches `docket-fold` with {lane, folded}.
 */
export class BoardLanes implements ReactiveController {
  readonly #host: LanesHost;
  readonly #observer = new MutationObserver(() => this.#arrange());

  constructor(host: LanesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, attributeFilter: ['collapsed'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    this.#arrange();
  }

  render() {
    return this.#host.lanes.map(
      (lane, index) => html`
        <div class="line" data-lane=${lane.key} style="grid-row: ${lineRow(index)}">
          <h2>${this.#button(lane)}</h2>
        </div>
      `,
    );
  }

  #button({ key, name, count, folded }: Lane) {
    const fold = () => {
      const detail = { lane: key, folded: !folded };
      this.#host.dispatchEvent(new CustomEvent('docket-fold', { detail }));
    };
    return html`
      <button
        type="button"
        aria-expanded=${!folded}
        aria-label=${format('client.lane.label', name, number(count))}
        title=${format(folded ? 'client.lane.unfold' : 'client.lane.fold', name)}
        @click=${fold}
      >
        ${icon(folded ? 'closed' : 'opened')}<span class="name">${name}</span><span class="count">${number(count)}</span>
      </button>
    `;
  }

  #arrange(): void {
    const { lanes, style } = this.#host as LanesHost & { style: CSSStyleDeclaration };
    const columns = [...this.#host.querySelectorAll<HTMLElement>(':scope > docket-column')];
    const laned = lanes.length > 0;
    this.#host.toggleAttribute('laned', laned);
    style.gridTemplateRows = laned ? `var(--docket-head) repeat(${lanes.length}, max-content max-content) 1fr` : '';
    style.gridTemplateColumns = laned
      ? columns.map((each) => (each.hasAttribute('collapsed') ? 'var(--docket-folded)' : 'var(--docket-column)')).join(' ')
      : '';
    columns.forEach((column, index) => (column.style.gridColumn = laned ? `${index + 1}` : ''));
  }
}
