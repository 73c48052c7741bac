/** What the server knows of the sync of this view. */
export type ServerState = 'synced' | 'syncing' | 'paused' | 'retrying' | 'disconnected' | 'live';

/** What is shown; that the browser is offline, only the browser can know. */
export type ShownState = ServerState | 'offline';

/** Why changes wait: what the user is doing, or that an administrator has switched them off. */
export type PauseReason = 'dragging' | 'editing' | 'typing' | 'menu' | 'hidden' | 'off';

export interface SyncStatus {
  readonly state: ServerState;
  readonly revision: number;
  /** Changes in the queue. */
  readonly waiting: number;
  /** Of a pause, the weightiest first. */
  readonly reasons?: readonly PauseReason[] | null;
  /** Milliseconds since the server last verified the data, when it sent this. */
  readonly age: number;
  /** Of a retry: which one, of how many, and milliseconds until it is made. */
  readonly attempt?: number | null;
  readonly of?: number | null;
  readonly nextIn?: number | null;
  /** ISO instant of a disconnection, or of the beginning of live updates. */
  readonly since?: string | null;
  /** Of a retry or a disconnection: `no-answer`, `refused`, `full`, `broken` or `restart`. */
  readonly cause?: string | null;
  readonly transport?: string | null;
  /** Milliseconds between two polls. */
  readonly interval?: number | null;
  /** ISO instant at which push is tried again; only where it is wanted and did not work. */
  readonly pushAgainAt?: string | null;
  /** What was changed last, and by whom, in words. */
  readonly lastChange?: string | null;
}

export const UNKNOWN: SyncStatus = { state: 'syncing', revision: 0, waiting: 0, age: 0 };

/** What the browser adds: whether it is offline, and whether a request has been under way for a while. */
export interface Surroundings {
  readonly offline: boolean;
  /** When the server is tried next, as of Date.now(); none while it is being tried, or answers. */
  readonly nextTryAt?: number | null;
  readonly requesting: boolean;
}

export function shownState(status: SyncStatus, { offline, requesting }: Surroundings): ShownState {
  if (offline) {
    return 'offline';
  }
  return requesting && status.state === 'synced' ? 'syncing' : status.state;
}

/**
 * Whether all is as it should be: going to and fro between these is not worth a word to a screen reader. So is a pause
 * of the user's own making in which nothing waits: each field that he goes to begins one.
 */
export function isQuiet(state: ShownState, { waiting, reasons }: SyncStatus): boolean {
  return state === 'paused'
    ? waiting === 0 && !reasons?.includes('off')
    : state === 'synced' || state === 'syncing' || state === 'live';
}
