import { Store } from './store';
import { forget, keep, kept } from './tab-memory';

/** Where this tab keeps it: a server that goes down forgets its users, and the page is loaded anew. */
const KEY = 'docket.unanswered';
const PAGE = identity();

/** Whose board it is that the tab shows. */
export interface Scope {
  readonly owner: string;
  readonly board: string;
}

/** One thing that the user wanted of the server. */
export interface Deed {
  readonly id: string;
  readonly kind: 'move' | 'title' | 'item';
  readonly detail: Readonly<Record<string, string>>;
}

interface Kept extends Scope, Deed {
  /** Tells what this page has under way from what an earlier one left. */
  readonly page: string;
}

let scope: Scope | null = null;

/** What this page has asked of the server and not heard of. */
export const underWay = new Store<readonly Deed[]>([]);

/** Another board, or none. What somebody else has left in this tab is forgotten. */
export function enter(next: Scope | null): void {
  scope = next;
  underWay.value = [];
  if (next) {
    write(read().filter(({ owner }) => owner === next.owner));
  }
}

/** The board that is shown, if there is one. */
export function current(): Scope | null {
  return scope;
}

/**
 * Keeps this until the server has decided on it; under this identity it is done once, however often it is sent. What is
 * wanted once more keeps the one that it had.
 */
export function remember(kind: Deed['kind'], detail: Deed['detail'], id = identity()): string {
  if (scope) {
    underWay.value = [...underWay.value, { id, kind, detail }];
    write([...read(), { ...scope, page: PAGE, id, kind, detail }]);
  }
  return id;
}

/** The server has decided on it. */
export function settle(id: string): void {
  underWay.value = underWay.value.filter((each) => each.id !== id);
  write(read().filter((each) => each.id !== id));
}

/** What was wanted of this board before the page was loaded, in that order. */
export function left(): readonly Deed[] {
  return read()
    .filter(({ owner, board, page }) => owner === scope?.owner && board === scope.board && page !== PAGE)
    .map(({ id, kind, detail }) => ({ id, kind, detail }));
}

function read(): readonly Kept[] {
  try {
    return JSON.parse(kept(KEY) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing is one in which a lost server is only reported. */
function write(all: readonly Kept[]): void {
  if (all.length > 0) {
    keep(KEY, JSON.stringify(all));
  } else {
    forget(KEY);
  }
}

/** A random UUID; crypto.randomUUID is there for pages by HTTPS only. */
function identity(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
