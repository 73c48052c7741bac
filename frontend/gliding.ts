import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long (ms) the way takes. */
const GLIDE = 180;
/** What is nearer than this (px) is the same place. */
const NEAR = 4;

export interface GlidingHost extends HTMLElement, ReactiveControllerHost {
  readonly state: string;
  /** The same to look at, for the way. */
  twin(): HTMLElement;
}

/**
 * Lets a card that was not saved where its user put it glide to where it stands: he has looked away since, and must see
 * that it goes back. A twin goes the way, as its column would cut off the card itself.
 */
export class Gliding implements ReactiveController {
  readonly #host: GlidingHost;
  #from: DOMRect | null = null;

  constructor(host: GlidingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#from) {
      this.#watch();
    }
  }

  hostDisconnected(): void {
    window.removeEventListener('docket-request-start', this.#note);
  }

  hostUpdated(): void {
    if (this.#host.state === 'pending') {
      this.#note();
      this.#watch();
    } else if (this.#from) {
      this.#glide(this.#from);
      this.#from = null;
      window.removeEventListener('docket-request-start', this.#note);
    }
  }

  /** Whatever is asked for next may be answered by moving the card. */
  #watch(): void {
    window.addEventListener('docket-request-start', this.#note);
  }

  readonly #note = (): void => {
    this.#from = this.#host.getBoundingClientRect();
  };

  #glide(from: DOMRect): void {
    const to = this.#host.getBoundingClientRect();
    const way = { x: from.x - to.x, y: from.y - to.y };
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm || Math.hypot(way.x, way.y) < NEAR || to.width === 0) {
      return;
    }
    const twin = this.#host.twin();
    twin.inert = true;
    twin.setAttribute('aria-hidden', 'true');
    Object.assign(twin.style, {
      position: 'fixed',
      left: `${to.x}px`,
      top: `${to.y}px`,
      width: `${to.width}px`,
      pointerEvents: 'none',
      zIndex: '1',
    });
    document.body.append(twin);
    this.#host.style.visibility = 'hidden';
    const { finished } = twin.animate([{ transform: `translate(${way.x}px, ${way.y}px)` }, { transform: 'none' }], {
      duration: GLIDE,
      easing: 'ease-out',
    });
    const arrived = () => {
      twin.remove();
      this.#host.style.visibility = '';
    };
    finished.then(arrived, arrived);
  }
}
