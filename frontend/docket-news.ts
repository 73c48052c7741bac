import { LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import './docket-toast';
import type { DocketToast } from './docket-toast';

/**
 * Tells what others do, each time with a `docket-toast` that makes room for the next ones and of which the server hears
 * only if somebody does something about it: then it dispatches `docket-news-act` with {id}.
 */
@customElement('docket-news')
export class DocketNews extends LitElement {
  readonly #toasts = new Set<DocketToast>();

  /** Called by the server; `label` is that of what there is to do, if there is anything. */
  tell(id: number, text: string, label: string | null): void {
    const toast = document.createElement('docket-toast');
    toast.text = text;
    toast.passing = true;
    toast.actions = label === null ? [] : [{ label, enabled: true }];
    toast.addEventListener('docket-gone', () => this.#remove(toast));
    toast.addEventListener('docket-act', () => {
      this.#remove(toast);
      this.dispatchEvent(new CustomEvent('docket-news-act', { detail: { id } }));
    });
    this.#toasts.add(toast);
    document.body.append(toast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#toasts.forEach((toast) => this.#remove(toast));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return nothing;
  }

  #remove(toast: DocketToast): void {
    this.#toasts.delete(toast);
    toast.remove();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-news': DocketNews;
  }
}
