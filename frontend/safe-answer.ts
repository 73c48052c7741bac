interface Overlay extends HTMLElement {
  readonly owner?: HTMLElement;
}

/**
 * A question whether something may be lost begins on the answer that keeps it, where Vaadin begins on the other one: Enter
 * and the space bar are pressed sooner than a question is read. Vaadin's own listener has been called before.
 */
document.body.addEventListener('vaadin-overlay-open', (event) => {
  const { owner } = (event as CustomEvent<{ overlay?: Overlay }>).detail.overlay ?? {};
  if (owner?.hasAttribute('data-destructive')) {
    owner.querySelector<HTMLElement>('[slot="cancel-button"]')?.focus();
  }
});

// A module, so that its names are its own.
export {};
