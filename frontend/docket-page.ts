import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Busy } from './busy';
import './requests';

/** A page that follows a board without drawing it. What its user does it tells by `docket-busy`, as a board does. */
@customElement('docket-page')
export class DocketPage extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  readonly #busy = new Busy(this);

  /** The server asks for it where it draws everything anew. */
  tellBusy(): void {
    this.#busy.again();
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-page': DocketPage;
  }
}
