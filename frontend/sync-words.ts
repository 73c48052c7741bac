import type { IconName } from './icons';
import { dateFormat, number } from './locale';
import type { ShownState, SyncStatus } from './sync-status';
import { format } from './words';

export const SYNC_ICONS: Readonly<Record<ShownState, IconName>> = {
  synced: 'synced',
  syncing: 'wait',
  paused: 'paused',
  retrying: 'retry',
  disconnected: 'disconnected',
  offline: 'offline',
  live: 'live',
};

/** Why a view is disconnected whose server ends, and is replaced. */
const RESTART = 'restart';

/** Milliseconds that have gone by since the status came. */
type Elapsed = number;

/** What the pill says. */
export function pillText(
  state: ShownState,
  status: SyncStatus,
  elapsed: Elapsed,
  nextTryAt?: number | null,
): string {
  switch (state) {
    case 'synced':
      return format('client.sync.synced', ago(status.age + elapsed));
    case 'paused':
      return pausedText(status);
    case 'retrying':
      return retryText(status, elapsed);
    case 'disconnected':
      if (status.cause === RESTART) {
        return format('client.sync.restart');
      }
      return status.since ? format('client.sync.disconnected', moment(status.since)) : stateName(state);
    case 'offline':
      return offlineText(nextTryAt);
    case 'syncing':
    case 'live':
      return stateName(state);
  }
}

/** One word, for narrow screens and screen readers. */
export function stateName(state: ShownState): string {
  return format(`client.sync.state.${state}`);
}

/** What this state means for the user, in a sentence. */
export function explanation(state: ShownState, { reasons, cause }: SyncStatus): string {
  if (state === 'disconnected' && cause === RESTART) {
    return format('client.sync.about.restart');
  }
  const reason = state === 'paused' ? reasons?.[0] : undefined;
  return (reason && format(`client.sync.about.paused.${reason}`)) || format(`client.sync.about.${state}`);
}

/** Why the view polls although it should be told; nothing where that is not so. */
export function fallbackNote({ pushAgainAt }: SyncStatus): string {
  return pushAgainAt ? format('client.sync.fallback', moment(pushAgainAt)) : '';
}

/** What the pill cannot say for want of space, with what it says; a line for each. */
export function tooltip(text: string, status: SyncStatus): string {
  return [text, status.lastChange, fallbackNote(status)].filter(Boolean).join('\n');
}

/** A cause that has no words is told by its own name. */
export function causeText(cause: string | null | undefined): string | null {
  return cause ? format(`client.sync.cause.${cause}`) || cause : null;
}

function pausedText({ waiting, reasons }: SyncStatus): string {
  const reason = reasons?.[0];
  if (waiting > 0 && reason !== 'off') {
    return format('client.sync.paused', number(waiting));
  }
  return (reason && format(`client.sync.paused.${reason}`)) || stateName('paused');
}

function retryText({ attempt, of, nextIn }: SyncStatus, elapsed: Elapsed): string {
  if (!attempt || !of) {
    return stateName('retrying');
  }
  const seconds = Math.ceil(((nextIn ?? 0) - elapsed) / 1000);
  return seconds > 0
    ? format('client.sync.retrying-in', attempt, of, seconds)
    : format('client.sync.retrying', attempt, of);
}

function offlineText(nextTryAt: number | null | undefined): string {
  const seconds = Math.ceil(((nextTryAt ?? 0) - Date.now()) / 1000);
  return seconds > 0 ? format('client.sync.offline-in', seconds) : stateName('offline');
}

/** A length of time in the past, coarse after a minute. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return seconds < 2 ? format('client.time.just-now') : format('client.time.ago', duration(milliseconds));
}

export function duration(milliseconds: number): string {
  const seconds = Math.round(Math.max(0, milliseconds) / 1000);
  if (seconds < 60) {
    return format('client.time.seconds', seconds);
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? format('client.time.minutes', minutes)
    : format('client.time.hours', Math.floor(minutes / 60));
}

/** The time of an instant; with its date when that is not today. The hours count to 24: the pill's width is fixed. */
export function moment(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) {
    return '';
  }
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return date.toDateString() === new Date().toDateString()
    ? dateFormat(time).format(date)
    : dateFormat({ day: 'numeric', month: 'short', ...time }).format(date);
}
