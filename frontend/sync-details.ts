import { html, nothing, type TemplateResult } from 'lit';
import { number } from './locale';
import type { SyncStatus } from './sync-status';
import { ago, causeText, duration, moment } from './sync-words';
import { format, words } from './words';

/**
 * The lines of the indicator's popover: those that there is something to say for. How long ago the data was verified is
 * known of a synced view alone, and only polls have an interval.
 */
export function syncDetails(status: SyncStatus, elapsed: number): TemplateResult {
  const polls = status.transport !== 'push' && status.interval;
  return html`
    <dl>
      ${line('cause', causeText(status.cause))}
      ${line('verified', status.state === 'synced' ? ago(status.age + elapsed) : null)}
      ${line('revision', number(status.revision))}
      ${line('waiting', status.waiting > 0 ? number(status.waiting) : null)}
      ${line('transport', transport(status.transport))}
      ${line('interval', polls ? duration(polls) : null)}
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
