import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestsUnderWay } from './requests';

/** A request that takes no longer than this (ms) is not worth showing. */
const SLOW = 400;

/** Knows whether a request of Vaadin's has been under way for a while. */
export class SlowRequest implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slow = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get slow(): boolean {
    return this.#slow;
  }

  hostConnected(): void {
    window.addEventListener('docket-request-start', this.#started);
    window.addEventListener('docket-request-end', this.#ended);
  }

  hostDisconnected(): void {
    window.removeEventListener('docket-request-start', this.#started);
    window.removeEventListener('docket-request-end', this.#ended);
    this.#set(false);
  }

  readonly #started = (): void => {
    this.#timer ??= setTimeout(() => this.#set(true), SLOW);
  };

  readonly #ended = (): void => {
    if (requestsUnderWay() === 0) {
      this.#set(false);
    }
  };

  #set(slow: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (slow !== this.#slow) {
      this.#slow = slow;
      this.#host.requestUpdate();
    }
  }
}
