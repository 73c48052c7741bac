/** Vaadin's elements that open a menu, a list or a calendar above the page; each carries `opened` meanwhile. */
const OPEN = [
  'vaadin-context-menu',
  'vaadin-menu-bar-submenu',
  'vaadin-select',
  'vaadin-combo-box',
  'vaadin-multi-select-combo-box',
  'vaadin-date-picker',
  'vaadin-time-picker',
  'vaadin-popover',
]
  .map((name) => `${name}[opened]`)
  .join();

/**
 * Knows whether a menu is open on this page. `noticed` is called when one opens or closes; one that is removed while it
 * is open says nothing, so whoever relies on `active` looks again.
 */
export class OpenMenu {
  readonly #observer: MutationObserver;

  constructor(noticed: () => void) {
    this.#observer = new MutationObserver(noticed);
  }

  get active(): boolean {
    return document.querySelector(OPEN) !== null;
  }

  start(): void {
    this.#observer.observe(document.documentElement, { subtree: true, attributeFilter: ['opened'] });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
