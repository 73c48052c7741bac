import { forget, keep, kept } from './tab-memory';

/** Where this tab remembers that its user was about to be signed out because he did nothing, or has been. */
const KEY = 'docket.idle';

export function markIdle(): void {
  keep(KEY, '1');
}

export function unmarkIdle(): void {
  forget(KEY);
}

export function isMarkedIdle(): boolean {
  return kept(KEY) !== null;
}
