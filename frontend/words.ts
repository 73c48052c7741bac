import { Store } from './store';

/** Translated texts by key; `{0}`, `{1}` … stand for values. The server sends them: no text is written here. */
export type Words = Readonly<Record<string, string>>;

export const wordsStore = new Store<Words>({});

export function words(): Words {
  return wordsStore.value;
}

/** Takes new texts; equal ones, which several elements may bring, change nothing. */
export function setWords(next: Words | null | undefined): void {
  if (next && JSON.stringify(next) !== JSON.stringify(wordsStore.value)) {
    wordsStore.value = next;
  }
}

/** The text of a key with its values filled in, or nothing when there is no such text. */
export function format(key: string, ...values: readonly (string | number)[]): string {
  const text = words()[key] ?? '';
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
