import { Store } from './store';

/** The wait (ms) after the first lost request doubles with each further one, up to a limit. */
const FIRST = 1_000;
const LONGEST = 60_000;
/** How much longer or shorter a wait may be, so that browsers that lost a server together do not come back together. */
const SPREAD = 0.25;

export interface Outage {
  /** How many tries in a row were lost. */
  readonly lost: number;
  /** When the next one is made, as of Date.now(); null while one is under way. */
  readonly nextAt: number | null;
}

/** The outage that Vaadin's requests are in; null while they are answered. */
export const outage = new Store<Outage | null>(null);

const held = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends at once, unless requests are being lost: then this one waits its turn. Vaadin itself tries again at a fixed
 * interval, which is set short: how soon is decided here.
 */
export function whenReachable(send: () => void): void {
  if (outage.value === null || outage.value.nextAt === null) {
    send();
  } else {
    held.add(send);
  }
}

/** The server has answered: what waited goes. */
export function answered(): void {
  clearTimeout(timer);
  outage.value = null;
  release();
}

/**
 * A request was lost. Those that were under way together count once.
 *
 * @param before how many were lost in a row before this page
 */
export function lost(before = 0): void {
  if (outage.value === null || outage.value.nextAt === null) {
    const count = (outage.value?.lost ?? before) + 1;
    const wait = Math.min(LONGEST, FIRST * 2 ** (count - 1)) * (1 + SPREAD * (2 * Math.random() - 1));
    timer = setTimeout(tryNow, wait);
    outage.value = { lost: count, nextAt: Date.now() + wait };
  }
}

/** Makes the next try at once, if one is waited for. */
export function tryNow(): void {
  if (outage.value !== null && outage.value.nextAt !== null) {
    clearTimeout(timer);
    outage.value = { ...outage.value, nextAt: null };
    release();
  }
}

function release(): void {
  const sends = [...held];
  held.clear();
  sends.forEach((send) => send());
}

window.addEventListener('online', tryNow);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    tryNow();
  }
});
