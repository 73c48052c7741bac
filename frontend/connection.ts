import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { outage } from './outage';

/** An outage shorter than this (ms) heals without a word. */
const PATIENCE = 3_000;
/** Vaadin's own state may come later than this element. */
const LOOK_AGAIN = 1_000;

type Listener = (previous: string, current: string) => void;

/** The part of Vaadin's connection state that is used here; all of it may be missing. */
interface ConnectionState {
  readonly state?: string;
  addStateChangeListener?(listener: Listener): void;
  removeStateChangeListener?(listener: Listener): void;
}

/**
 * Knows whether the browser can reach the server: from the browser itself, from Vaadin's requests, and from what Vaadin
 * says of its WebSocket.
 */
export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #offline = false;
  #failing = false;
  #losing = false;
  #state: string | undefined;
  #forget = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watched: ConnectionState | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get offline(): boolean {
    return this.#offline;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#look);
    window.addEventListener('offline', this.#look);
    this.#forget = outage.subscribe(this.#look);
    this.#watchVaadin();
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#look);
    window.removeEventListener('offline', this.#look);
    this.#forget();
    this.#watched?.removeStateChangeListener?.(this.#look);
    this.#watched = null;
    this.#state = undefined;
    this.#losing = false;
    this.#failing = false;
    clearTimeout(this.#timer);
  }

  #watchVaadin(): void {
    const found = vaadinState();
    if (found?.addStateChangeListener) {
      this.#watched = found;
      found.addStateChangeListener(this.#look);
      this.#look();
    } else {
      this.#timer = setTimeout(() => this.#watchVaadin(), LOOK_AGAIN);
    }
  }

  /** What Vaadin says counts when it changes: after an outage it may go on speaking of one that is over. */
  readonly #look = (): void => {
    const state = this.#watched?.state;
    const changed = state !== this.#state;
    this.#state = state;
    const losing = outage.value !== null;
    const answered = this.#losing && !losing;
    this.#losing = losing;
    if (losing || (changed && (state === 'connection-lost' || state === 'reconnecting'))) {
      if (!this.#failing) {
        this.#failing = true;
        this.#timer = setTimeout(() => this.#set(true), PATIENCE);
      }
    } else if (this.#failing && (answered || (changed && state === 'connected'))) {
      // "Loading" may be one more attempt: only an answer ends an outage.
      this.#failing = false;
      clearTimeout(this.#timer);
    }
    if (!navigator.onLine) {
      this.#set(true);
    } else if (!this.#failing) {
      this.#set(false);
    }
  };

  #set(offline: boolean): void {
    if (offline !== this.#offline) {
      this.#offline = offline;
      this.#host.requestUpdate();
    }
  }
}

function vaadinState(): ConnectionState | undefined {
  return (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
}
