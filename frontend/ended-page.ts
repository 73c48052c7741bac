/** What Vaadin shows where the server cannot go on with the page: whatever is done there reaches nobody any more. */
const NOTICE = '.v-system-error';

function notice(): HTMLElement | null {
  return document.querySelector<HTMLElement>(NOTICE);
}

/** The notice promises that Escape loads the page anew: also from within a panel or a dialog, which keep that key to themselves. */
function press(event: KeyboardEvent): void {
  const shown = event.key === 'Escape' ? notice() : null;
  if (shown) {
    event.preventDefault();
    event.stopImmediatePropagation();
    shown.click();
  }
}

// Before whatever else listens for Escape.
window.addEventListener('keydown', press, { capture: true });
// Whoever does not see it hears of it.
new MutationObserver(() => notice()?.setAttribute('role', 'alert')).observe(document.body, { childList: true });

// A module, so that its names are its own.
export {};
