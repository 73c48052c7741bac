/** How long (ms) a link waits for the way before it: one that is refused never says that it has ended. */
const PATIENCE = 1_000;

/** How many ways to another page have begun and not ended. */
let underWay = 0;
let waiting: HTMLAnchorElement | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

/**
 * Lets a link wait until the page that it stands on has its address. A page that the server leads to is drawn first and
 * becomes the browser's address some tasks later. A link that is pressed in between breaks Vaadin's navigation: it throws,
 * and no link leads anywhere after that. The same goes for a link that is pressed twice.
 */
function hold(click: MouseEvent): void {
  const link = linkOf(click);
  if (!link) {
    return;
  }
  if (underWay === 0) {
    begin();
    return;
  }
  click.stopImmediatePropagation();
  click.preventDefault();
  waiting = link;
}

/** The link that leads to another page of this one's, if one is pressed as it is meant to be. */
function linkOf(click: MouseEvent): HTMLAnchorElement | undefined {
  if (click.defaultPrevented || click.button !== 0 || click.shiftKey || click.ctrlKey || click.altKey || click.metaKey) {
    return undefined;
  }
  const link = click.composedPath().find((it) => it instanceof HTMLAnchorElement);
  const leads =
    link?.href.startsWith(document.baseURI) &&
    !link.matches('[download], [router-ignore], [target]') &&
    (link.hash === '' || link.pathname !== location.pathname);
  return leads ? link : undefined;
}

function begin(): void {
  underWay += 1;
  clearTimeout(patience);
  patience = setTimeout(goOn, PATIENCE);
}

function end(): void {
  underWay = Math.max(0, underWay - 1);
  if (underWay === 0) {
    goOn();
  }
}

/** Presses what has waited, if it is still there. */
function goOn(): void {
  clearTimeout(patience);
  const link = waiting;
  underWay = 0;
  waiting = undefined;
  if (link?.isConnected) {
    link.click();
  }
}

window.addEventListener('vaadin-navigate', begin);
window.addEventListener('vaadin-navigated', end);
window.addEventListener('click', hold, { capture: true });

// A module, so that its names are its own.
export {};
