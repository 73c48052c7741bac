import { html, nothing, type TemplateResult } from 'lit';
import { deadline, type Deadline } from './deadline';
import { icon, type IconName } from './icons';
import { number } from './locale';
import type { Matter, Tally } from './matter';
import { dayOf, type Day } from './today';
import { format } from './words';

/** From this many days before it on, a limitation is worth a place on the card, and then a warning. */
const LIMITATION_IN_SIGHT = 90;
const LIMITATION_NEAR = 14;

/** A day that a matter waits for. */
interface Due {
  readonly name: 'deadline' | 'hearing' | 'limitation';
  readonly picture: IconName;
  readonly text: string;
  readonly when: Deadline;
}

/** The line of facts of a card: only those that exist, each a picture with a word or figure, the most pressing first. */
export function cardFacts(matter: Matter, today: Day, expected?: number | null): TemplateResult {
  const days = daysInStage(matter, today);
  return html`
    ${dues(matter, today).map(({ name, picture, text, when }) => fact(name, picture, text, when.full, `due ${when.urgency}`))}
    ${matter.status === 'ON_HOLD' ? fact('status', 'paused', format('client.card.on-hold')) : nothing}
    ${matter.status === 'CLOSED' ? fact('status', 'check', format('client.card.closed')) : nothing}
    ${matter.archived
      ? html`<span class="fact">${icon('archive')}<span>${format('client.card.archived')}</span></span>`
      : nothing}
    ${days ? stay(days, expected) : nothing}
    ${matter.reference ? fact('reference', 'reference', matter.reference) : nothing}
  `;
}

/** The days in the stage; more than are expected there stand out. */
function stay(days: number, expected: number | null | undefined): TemplateResult {
  return expected && days > expected
    ? fact('days', 'alert', format('client.card.days-over', number(days), number(expected)), undefined, 'aged')
    : fact('days', 'stage', format('client.card.days', number(days)));
}

/** How much there is beside the fields: short, and so always seen. A checklist of which all is done looks so. */
export function cardTally({ items, done, comments }: Tally): TemplateResult | typeof nothing {
  if (items === 0 && comments === 0) {
    return nothing;
  }
  const progress = format('client.card.progress', number(done), number(items));
  return html`<div class="tally">
    ${items > 0 ? fact('checklist', 'checklist', progress, progress, done === items ? 'complete' : 'checklist') : nothing}
    ${comments > 0 ? fact('comments', 'comment', number(comments)) : nothing}
  </div>`;
}

/** The tags of a matter, in a line of their own; what does not fit is not seen. */
export function cardTags({ tags }: Matter): TemplateResult | typeof nothing {
  return tags?.length
    ? html`<div class="tags" title=${labelled('tags', tags.join(', '))}>
        <span class="hidden-text">${labelled('tags', '')}</span>
        ${tags.map((tag) => html`<span class="tag">${tag}</span>`)}
      </div>`
    : nothing;
}

/** What the picture says to the eye, the label says in the tooltip and to a screen reader. */
function fact(name: string, picture: IconName, text: string, full = text, look = name): TemplateResult {
  return html`<span class="fact ${look}" title=${labelled(name, full)}
    >${icon(picture)}<span class="hidden-text">${labelled(name, '')}</span><span>${text}</span></span
  >`;
}

/** A value with its label before it, "Deadline: tomorrow". */
export function labelled(name: string, value: string): string {
  return format('client.card.labelled', format(`client.card.label.${name}`), value);
}

/** The days that it waits for, the next one first; a matter that is closed waits for none. */
function dues(matter: Matter, today: Day): readonly Due[] {
  return matter.status === 'CLOSED'
    ? []
    : [due(matter, today), hearing(matter, today), limitation(matter, today)]
        .filter((each) => each !== null)
        .sort((one, other) => one.when.day - other.when.day);
}

function due(matter: Matter, today: Day): Due | null {
  const when = deadline(matter.deadline, today);
  const pictures = { late: 'late', near: 'clock', calm: 'calendar' } as const;
  return when && { name: 'deadline', picture: pictures[when.urgency], text: when.text, when };
}

/** One that is over is nothing to wait for. */
function hearing(matter: Matter, today: Day): Due | null {
  const when = deadline(matter.hearing, today);
  return when && when.day >= today
    ? { name: 'hearing', picture: 'hearing', text: format('client.card.hearing', when.text), when }
    : null;
}

function limitation(matter: Matter, today: Day): Due | null {
  const when = deadline(matter.limitation, today, LIMITATION_NEAR);
  if (!when || when.day - today > LIMITATION_IN_SIGHT) {
    return null;
  }
  const text = when.day < today ? format('client.card.barred') : format('client.card.limitation', when.text);
  return { name: 'limitation', picture: 'limitation', text, when };
}

/** Whole days of the calendar; none on the day it came. */
function daysInStage(matter: Matter, today: Day): number {
  const since = new Date(matter.since);
  return Number.isNaN(since.getTime()) ? 0 : Math.max(0, today - dayOf(since));
}
