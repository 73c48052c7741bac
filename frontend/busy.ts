import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drag } from './drag';
import { OpenMenu } from './open-menu';
import { Typing } from './typing';

/** What is done is told after this time (ms), so that going from one field to the next is not told at all. */
const SETTLED = 150;
/** While there is something to tell of, it is looked whether it still lasts (ms): an end may go without a sign. */
const LOOK = 1_000;
/** What lasts is told again (ms), before the server takes it for forgotten. */
const AGAIN = 60_000;

const HIDDEN = 'hidden';
/** What the server was told last, where that may be anything. */
const UNKNOWN = 'unknown';

/**
 * Tells the server what the user of this page is doing, by `docket-busy` ({reasons}: the words `typing`, `menu`,
 * `hidden`, with spaces between them). A page that nobody sees is `hidden` and nothing else. Nothing is told during a
 * drag, and no end while a pointer is down: what the end brings must not move anything under it.
 */
export class Busy implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #typing = new Typing(() => this.#look());
  readonly #menu = new OpenMenu(() => this.#look());
  #listening = new AbortController();
  #endDragWatch = () => {};
  #settling: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;
  #pressed = false;
  #told = '';
  #toldAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#told = '';
    this.#listening.abort();
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    document.addEventListener('visibilitychange', this.#seen, options);
    window.addEventListener('pageshow', this.#seen, options);
    window.addEventListener('pointerdown', () => (this.#pressed = true), options);
    for (const name of ['pointerup', 'pointercancel', 'dragend']) {
      window.addEventListener(name, () => (this.#pressed = false), options);
    }
    // What the server has just changed may have taken a field or a menu away.
    window.addEventListener('docket-request-end', this.#look, options);
    // Subscribed before any drag begins, and so told in the request that tells of its end.
    this.#endDragWatch = drag.subscribe(this.#seen);
    this.#typing.start();
    this.#menu.start();
    this.#look();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#endDragWatch();
    this.#typing.stop();
    this.#menu.stop();
    clearTimeout(this.#settling);
    clearInterval(this.#watch);
    this.#settling = undefined;
    this.#watch = undefined;
  }

  get #now(): string {
    if (document.visibilityState === HIDDEN) {
      return HIDDEN;
    }
    return [this.#typing.active && 'typing', this.#menu.active && 'menu'].filter(Boolean).join(' ');
  }

  /** Tells it whatever was told before: the server may have heard of something that has ended with an element that is gone. */
  again(): void {
    this.#told = UNKNOWN;
    this.#seen();
  }

  /** For what the server must know at once. */
  readonly #seen = (): void => this.#tell(this.#now);

  readonly #look = (): void => {
    if (this.#settling === undefined && this.#now !== this.#told) {
      this.#settling = setTimeout(() => this.#settled(), SETTLED);
    }
  };

  #settled(): void {
    this.#settling = undefined;
    const now = this.#now;
    const ends = this.#told.split(' ').some((word) => !now.includes(word));
    if (ends && this.#pressed) {
      this.#look();
    } else {
      this.#tell(now);
    }
  }

  #tell(now: string): void {
    if (drag.value !== null || now === this.#told) {
      return;
    }
    this.#send(now);
    clearInterval(this.#watch);
    this.#watch = now === '' || now === HIDDEN ? undefined : setInterval(() => this.#stillSo(), LOOK);
  }

  #stillSo(): void {
    this.#look();
    const again = performance.now() - this.#toldAt >= AGAIN;
    if (again && this.#told === this.#now && drag.value === null) {
      this.#send(this.#told);
    }
  }

  #send(reasons: string): void {
    this.#told = reasons;
    this.#toldAt = performance.now();
    this.#host.dispatchEvent(new CustomEvent('docket-busy', { detail: { reasons } }));
  }
}
