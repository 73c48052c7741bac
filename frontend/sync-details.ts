import { html, nothing, type TemplateResult } from 'lit';
import { number } from './locale';
import type { SyncStatus } from './sync-status';
import { ago, duration, moment } from './sync-words';
import { format, words } from './words';

/** The lines of the indicator's popover: those that there is something to say for. */
export function syncDetails(status: SyncStatus, elapsed: number): TemplateResult {
  return html`
    <dl>
      ${line('cause', status.cause)} ${line('verified', ago(status.age + elapsed))}
      ${line('revision', number(status.revision))}
      ${line('waiting', status.waiting > 0 ? number(status.waiting) : null)}
      ${line('transport', transport(status.transport))}
      ${line('interval', status.interval ? duration(status.interval) : null)}
      ${line('since', status.since ? moment(status.since) : null)} ${line('last-change', status.lastChange)}
    </dl>
  `;
}

function line(name: string, value: string | null | undefined) {
  return value
    ? html`
        <dt>${format(`client.sync.details.${name}`)}</dt>
        <dd>${value}</dd>
      `
    : nothing;
}

/** A transport that has no word yet is shown by its own name. */
function transport(name: string | null | undefined): string | null {
  return name ? (words()[`client.sync.transport.${name.toLowerCase()}`] ?? name) : null;
}
