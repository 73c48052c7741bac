/** How far (px) a hand strays between pressing and letting go without meaning to. */
const STRAY = 4;

interface Press {
  readonly path: readonly EventTarget[];
  readonly x: number;
  readonly y: number;
}

let press: Press | undefined;

/**
 * Lets a press count that is let go where it began, although what was pressed is not there any more. Pressing a button
 * leaves the field before it, and a message that comes or goes at the field then moves the button from under the
 * pointer: browsers click whatever surrounds the two places, and nothing happens.
 */
function mend(click: MouseEvent): void {
  const began = press;
  press = undefined;
  // A key that clicks has no detail, and a script is not trusted: neither has been pressed.
  if (!began || !click.isTrusted || click.detail === 0) {
    return;
  }
  const pressed = began.path.find((it): it is Element => it instanceof Element && it.isConnected);
  const strayed = Math.hypot(click.clientX - began.x, click.clientY - began.y) > STRAY;
  if (!pressed || strayed || click.composedPath().includes(pressed) || isClosed(began.path)) {
    return;
  }
  click.stopImmediatePropagation();
  click.preventDefault();
  pressed.dispatchEvent(new MouseEvent(click.type, click));
}

/** What was shut while it was pressed stays as it is. */
function isClosed(path: readonly EventTarget[]): boolean {
  return path.some((it) => it instanceof Element && it.matches('[disabled], [inert]'));
}

window.addEventListener(
  'pointerdown',
  (event) => {
    press = { path: event.composedPath(), x: event.clientX, y: event.clientY };
  },
  { capture: true },
);
window.addEventListener('pointercancel', () => (press = undefined), { capture: true });
// Nobody hears of the click before this does.
window.addEventListener('click', mend, { capture: true });

// A module, so that its names are its own.
export {};
