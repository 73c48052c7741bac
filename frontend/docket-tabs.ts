/** The part of Vaadin's row of tabs that scrolls. */
const SCROLLED = 'scroll';

type Tabs = { prototype: HTMLElement & { ready(): void } };

/**
 * Takes the row of tabs for what it is: the part of it that scrolls can have the focus, and so stands between the row and
 * its tabs for whoever reads by ear.
 */
async function mend(): Promise<void> {
  const { prototype } = (await customElements.whenDefined('vaadin-tabs')) as unknown as Tabs;
  const { ready } = prototype;
  prototype.ready = function (this: HTMLElement): void {
    ready.call(this as never);
    this.shadowRoot?.getElementById(SCROLLED)?.removeAttribute('tabindex');
  };
}

void mend();
