/*
 * What a tab remembers from one of its pages to the next. A browser may forbid it: then nothing is kept, and nothing else
 * fails.
 */

export function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // It may also be full.
  }
}

export function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing has been kept either.
  }
}
