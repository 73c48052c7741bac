import { dateFormat } from './locale';
import { dateOf, parseDay, type Day } from './today';
import { format } from './words';

/** From this many days before it on, a day is near. */
const NEAR = 3;
/** From this many days on, a date without its year could be taken for another one. */
const FAR = 300;

export interface Deadline {
  readonly day: Day;
  readonly urgency: 'late' | 'near' | 'calm';
  /** As short as it can be said: "3 d late", "tomorrow", "Tue 12 Jan". */
  readonly text: string;
  /** The whole date. */
  readonly full: string;
}

/** How a day to come (`YYYY-MM-DD`), or one that was missed, reads on a given day; null when there is none. */
export function deadline(text: string | null | undefined, today: Day, near = NEAR): Deadline | null {
  const day = parseDay(text);
  if (day === null) {
    return null;
  }
  const left = day - today;
  return {
    day,
    urgency: left < 0 ? 'late' : left <= near ? 'near' : 'calm',
    text: inWords(day, left),
    full: dateFormat({ dateStyle: 'full', timeZone: 'UTC' }).format(dateOf(day)),
  };
}

function inWords(day: Day, left: number): string {
  if (left < 0) {
    return format('client.card.late', -left);
  }
  if (left === 0) {
    return format('client.card.today');
  }
  if (left === 1) {
    return format('client.card.tomorrow');
  }
  const date = dateOf(day);
  return left < FAR
    ? dateFormat({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date)
    : dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}
