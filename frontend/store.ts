import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A value of the page that several elements show. */
export class Store<T> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set value(next: T) {
    if (next === this.#value) {
      return;
    }
    this.#value = next;
    this.#listeners.forEach((listener) => listener());
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Renders its element again when one of the stores changes, for as long as the element is attached. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stores: readonly Store<unknown>[];
  #ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, ...stores: readonly Store<any>[]) {
    this.#host = host;
    this.#stores = stores;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ends = this.#stores.map((store) => store.subscribe(() => this.#host.requestUpdate()));
    // A store may have changed while the element was detached.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#ends.forEach((end) => end());
    this.#ends = [];
  }
}
