import { html, nothing, type TemplateResult } from 'lit';
import { deadline } from './deadline';
import { icon, type IconName } from './icons';
import { number } from './locale';
import type { Matter, Tally } from './matter';
import { dayOf, type Day } from './today';
import { format } from './words';

const DEADLINE_ICONS = { late: 'late', near: 'clock', calm: 'calendar' } as const;

/** The line of facts of a card: only those that exist, each a picture with a word or figure. */
export function cardFacts(matter: Matter, today: Day): TemplateResult {
  const due = deadline(matter.deadline, today);
  const days = daysInStage(matter, today);
  return html`
    ${due ? fact('deadline', DEADLINE_ICONS[due.urgency], due.text, due.full, due.urgency) : nothing}
    ${matter.archived
      ? html`<span class="fact">${icon('archive')}<span>${format('client.card.archived')}</span></span>`
      : nothing}
    ${days ? fact('days', 'stage', format('client.card.days', number(days))) : nothing}
    ${matter.tally ? tallied(matter.tally) : nothing}
    ${matter.reference ? fact('reference', 'reference', matter.reference) : nothing}
  `;
}

/** A checklist of which all is done looks so. */
function tallied({ items, done, comments }: Tally): TemplateResult {
  const progress = format('client.card.progress', number(done), number(items));
  return html`
    ${items > 0 ? fact('checklist', 'checklist', progress, progress, done === items ? 'complete' : 'checklist') : nothing}
    ${comments > 0 ? fact('comments', 'comment', number(comments)) : nothing}
  `;
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

/** Whole days of the calendar; none on the day it came. */
function daysInStage(matter: Matter, today: Day): number {
  const since = new Date(matter.since);
  return Number.isNaN(since.getTime()) ? 0 : Math.max(0, today - dayOf(since));
}
