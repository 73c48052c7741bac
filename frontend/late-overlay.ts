interface Overlay extends HTMLElement {
  readonly opened?: boolean;
  _resetFocus?(): void;
}

/**
 * Vaadin's overlays hide the rest of the page from screen readers a moment after they were opened, also where they were
 * shut within that moment: a day that is typed and entered at once, a dialog that is answered at once. Nothing would ever
 * show the page to them again. What an overlay does when it is shut is done once more then.
 */
document.body.addEventListener('vaadin-overlay-open', (event) => {
  const { overlay } = (event as CustomEvent<{ overlay?: Overlay }>).detail;
  if (overlay && overlay.opened === false) {
    overlay._resetFocus?.();
    overlay.dispatchEvent(new Event('vaadin-overlay-closing'));
  }
});
