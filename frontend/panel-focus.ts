import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PANEL = '.panel-slot > .matter-panel';

/**
 * Leads the focus into the panel that Enter on a card opens: all the other cards lie between the two for whoever works by
 * keyboard. A click leaves it where it is.
 */
export class PanelFocus implements ReactiveController {
  readonly #observer = new MutationObserver((records) => this.#look(records));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#press(event));
    host.addEventListener('pointerdown', () => this.#observer.disconnect());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What is open already may be what is wanted; otherwise another one takes its place. Whoever goes on wants it no more. */
  #press(event: KeyboardEvent): void {
    const card = event.target;
    this.#observer.disconnect();
    if (event.key === 'Enter' && card instanceof HTMLElement && card.localName === 'docket-card') {
      document.querySelector<HTMLElement>(PANEL)?.focus();
      this.#observer.observe(document.body, { childList: true, subtree: true });
    }
  }

  #look(records: readonly MutationRecord[]): void {
    const added = records.flatMap((record) => [...record.addedNodes]);
    const panel = added.find((node) => node instanceof HTMLElement && node.matches(PANEL));
    if (panel instanceof HTMLElement) {
      this.#observer.disconnect();
      panel.focus();
    }
  }
}
