import { Store } from './store';

const DAY = 86_400_000;
const LONGEST_WAIT = 600_000;

/** A calendar day as days since 1970-01-01, whatever the zone: subtracting two of them never meets daylight saving. */
export type Day = number;

export function dayOf(date: Date): Day {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** The day of `YYYY-MM-DD`, or null when it is none. */
export function parseDay(text: string | null | undefined): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY : null;
}

/** Midnight UTC of the day: to be formatted in UTC. */
export function dateOf(day: Day): Date {
  return new Date(day * DAY);
}

/** The day of the browser's zone; changes at midnight, so that a page left open says "tomorrow" of the right day. */
export const today = new Store<Day>(dayOf(new Date()));

function look(): void {
  const now = new Date();
  today.value = dayOf(now);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  // Timers do not run while a laptop sleeps: never wait the whole way.
  setTimeout(look, Math.min(midnight - now.getTime() + 50, LONGEST_WAIT));
}

look();
