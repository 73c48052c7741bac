/** The language of the page, for dates and numbers. */
export function locale(): string {
  return document.documentElement.lang || navigator.language;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: making one costs more than all else that a card does. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  let found = dateFormats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(knownLocale(), options);
    dateFormats.set(key, found);
  }
  return found;
}

export function number(value: number): string {
  return value.toLocaleString(knownLocale());
}

/** A language tag that is no language tag must not stop a board from being drawn. */
function knownLocale(): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale())[0];
  } catch {
    return undefined;
  }
}
