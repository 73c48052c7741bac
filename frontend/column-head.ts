import { html, nothing } from 'lit';
import { icon } from './icons';
import { number } from './locale';
import { format } from './words';

/** What the head of a column says. */
export interface Head {
  readonly stage: string;
  readonly count: number;
  readonly seen: number | null;
  readonly collapsed: boolean;
  readonly limit: number | null;
  readonly hard: boolean;
  readonly closing: boolean;
  readonly writable: boolean;
}

/** Whether it holds matters that its user does not see. */
export function isPart({ seen, count }: Head): boolean {
  return seen !== null && seen !== count;
}

/** The name of the column for a screen reader, with its figures. */
export function headLabel(head: Head): string {
  const { stage, count, seen, limit } = head;
  if (isPart(head)) {
    return format('client.column.label-part', stage, number(seen ?? 0), number(count));
  }
  return limit === null
    ? format('client.column.label', stage, number(count))
    : format('client.column.label-limit', stage, number(count), number(limit));
}

/** Name and figures of a column, its buttons, and the slot for its menu. */
export function renderHead(head: Head, tell: (name: string, detail: object) => void) {
  return html`
    <header>
      <h2 title=${head.stage}>${head.stage}</h2>
      ${head.closing ? mark('closing', 'check') : nothing}
      ${figures(head)}
      <span class="space"></span>
      ${foldButton(head, tell)}
      ${head.writable ? addButton(head, tell) : nothing}
      <slot name="menu"></slot>
    </header>
  `;
}

function mark(name: 'closing' | 'hard', picture: 'check' | 'lock') {
  const label = format(`client.column.${name}`);
  return html`<span class=${name} title=${label}>
      ${icon(picture)}<span class="hidden-text">${label}</span>
    </span>`;
}

function figures(head: Head) {
  const { count, seen, limit, hard } = head;
  const shown = isPart(head) ? format('client.column.part', number(seen ?? 0), number(count)) : number(count);
  if (limit === null) {
    return html`<span class="figures">${shown}</span>`;
  }
  const over = count > limit ? format('client.column.over', number(limit)) : '';
  return html`
    <span class="figures ${over ? 'over' : ''}" title=${over || nothing}>
      ${shown} <span class="limit">/ ${number(limit)}</span>
      ${hard ? mark('hard', 'lock') : nothing}
      ${over ? html`${icon('alert')}<span class="hidden-text">${over}</span>` : nothing}
    </span>
  `;
}

function addButton({ stage }: Head, tell: (name: string, detail: object) => void) {
  const label = format('client.column.add', stage);
  return html`
    <button class="add" type="button" aria-label=${label} title=${label} @click=${() => tell('docket-add', {})}>
      ${icon('add')}
    </button>
  `;
}

function foldButton({ collapsed, stage }: Head, tell: (name: string, detail: object) => void) {
  const label = format(collapsed ? 'client.column.unfold' : 'client.column.fold', stage);
  const fold = () => tell('docket-collapse', { collapsed: !collapsed });
  return html`
    <button class="fold" type="button" aria-expanded=${!collapsed} aria-label=${label} title=${label} @click=${fold}>
      ${icon(collapsed ? 'unfold' : 'fold')}
    </button>
  `;
}
