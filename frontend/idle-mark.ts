/** Where this tab remembers that its user was about to be signed out because he did nothing, or has been. */
const KEY = 'docket.idle';

export function markIdle(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // A browser may forbid it: then nobody is told why he has to sign in again.
  }
}

export function unmarkIdle(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing has been kept either.
  }
}

export function isMarkedIdle(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
