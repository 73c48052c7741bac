import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drag } from './drag';
import { isTaken, letterOf } from './keys';

/**
 * Asks for what was done last to be taken back, by `docket-undo` on Ctrl+Z, or to be done again, by `docket-redo` on
 * Ctrl+Shift+Z and Ctrl+Y; on a Mac with Cmd. In a field for text these keys are the browser's. A key that is held down
 * counts once: every step is a change that others see.
 */
export class HistoryKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { writable: boolean };

  constructor(host: ReactiveControllerHost & HTMLElement & { writable: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const name = wanted(event);
    if (name === null || !this.#host.writable || event.defaultPrevented || drag.value !== null || isTaken(event)) {
      return;
    }
    // Browsers have other uses for some of these keys.
    event.preventDefault();
    if (!event.repeat) {
      this.#host.dispatchEvent(new CustomEvent(name));
    }
  };
}

function wanted(event: KeyboardEvent): string | null {
  if (event.ctrlKey === event.metaKey || event.altKey) {
    return null;
  }
  switch (letterOf(event)) {
    case 'z':
      return event.shiftKey ? 'docket-redo' : 'docket-undo';
    case 'y':
      return event.ctrlKey && !event.shiftKey ? 'docket-redo' : null;
    default:
      return null;
  }
}
