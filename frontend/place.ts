/** Where the user of this tab was when he was signed out, so that he comes back there and not where another tab was. */

const KEY = 'docket.place';

/** Remembered by the tab alone. A browser may forbid it: then the server's own memory has to do. */
export function keepPlace(): void {
  try {
    sessionStorage.setItem(KEY, location.pathname + location.search);
  } catch {
    // Nothing else to do.
  }
}

export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing has been kept either.
  }
}

/** The path of a page of this server, or null. */
export function keptPlace(): string | null {
  try {
    const place = sessionStorage.getItem(KEY);
    return place !== null && /^\/(?!\/)/.test(place) ? place : null;
  } catch {
    return null;
  }
}

/** Goes there, if this page is another one. */
export function comeBack(): void {
  const place = keptPlace();
  forgetPlace();
  if (place !== null && new URL(place, location.origin).pathname !== location.pathname) {
    location.replace(place);
  }
}
