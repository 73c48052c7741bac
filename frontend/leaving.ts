import { outage } from './outage';
import { answeredUpTo, unansweredDeed } from './requests';
import { forget, keep, kept } from './tab-memory';
import { current, underWay, type Scope } from './unanswered';

const KEY = 'docket.left';
/** What was typed so long (ms) before a request that was answered, the server may have had no time to keep. */
const KEPT_AFTER = 3_000;
const FIELDS = '.matter-panel [data-field]';
const PLACE = /\/matters\/([^/]+)$/;

/** What was typed into a field of a matter; `matter` is its number, '' for a new one. */
export interface Typed {
  readonly matter: string;
  readonly field: string;
  /** What the field held when the user came to it. */
  readonly base: string;
  readonly text: string;
}

export interface Leftover {
  readonly typed: readonly Typed[];
  /** The numbers of the matters whose cards waited for the server's word. */
  readonly pending: readonly string[];
  /** Whether anything else may have been lost. */
  readonly unsure: boolean;
}

type Field = HTMLElement & { value?: unknown };

interface Touched {
  readonly base: string;
  /** What the user made of it; as long as the field holds that, nobody else has changed it. */
  text: string;
  at: number;
}

const touched = new WeakMap<Field, Touched>();
let lastInput = 0;

/**
 * What was not answered when the page was left that this one follows; none if all was. What somebody else has left in this
 * tab is forgotten.
 */
export function leftover(): Leftover | null {
  const scope = current();
  try {
    const { owner, board, ...rest } = JSON.parse(kept(KEY) ?? '') as Leftover & Scope;
    if (owner !== scope?.owner) {
      forgetLeftover();
    }
    return owner === scope?.owner && board === scope.board ? rest : null;
  } catch {
    return null;
  }
}

/** The number of the matter that the page's address names; '' if it names none. */
export function openMatter(): string {
  return decodeURIComponent(PLACE.exec(location.pathname)?.[1] ?? '');
}

/** The fields of the open matter into which this was typed. */
export function fieldsOf(typed: readonly Typed[]): readonly HTMLElement[] {
  const keys = new Set(typed.filter(({ matter }) => matter === openMatter()).map(({ field }) => field));
  return [...document.querySelectorAll<HTMLElement>(FIELDS)].filter(({ dataset }) => keys.has(dataset.field ?? ''));
}

/** The server has it. */
export function forgetLeftover(): void {
  forget(KEY);
}

/** What was typed of late into fields that are still there. */
function typedSince(time: number): readonly Typed[] {
  return [...document.querySelectorAll<Field>(FIELDS)].flatMap((field) => {
    const known = touched.get(field);
    const text = valueOf(field);
    return known && known.at > time && text !== known.base
      ? [{ matter: openMatter(), field: field.dataset.field ?? '', base: known.base, text }]
      : [];
  });
}

function keepRest(): void {
  const scope = current();
  if (!scope) {
    return;
  }
  const typed = typedSince(answeredUpTo() - KEPT_AFTER);
  const pending = [...document.querySelectorAll<HTMLElement>('docket-card[data-state="pending"]')].map(
    (card) => card.dataset.matter ?? '',
  );
  const unsure = unansweredDeed() || (outage.value !== null && lastInput > answeredUpTo());
  if (typed.length > 0 || pending.length > 0 || unsure) {
    keep(KEY, JSON.stringify({ ...scope, typed, pending, unsure }));
  }
}

/** Whoever closes the tab while the server is away, or has not saved all, loses what only the tab knows: the browser asks. */
function ask(event: BeforeUnloadEvent): void {
  const unreached = outage.value !== null && (underWay.value.length > 0 || typedSince(answeredUpTo()).length > 0);
  if (unreached || document.querySelector('docket-toast[lasting]:not([standing])') !== null) {
    event.preventDefault();
  }
}

function valueOf(field: Field): string {
  return String(field.value ?? '');
}

function fieldOf(event: Event): Field | null {
  return event.target instanceof Element ? event.target.closest<Field>(FIELDS) : null;
}

function touch(event: Event): void {
  const field = fieldOf(event);
  if (field && touched.get(field)?.text !== valueOf(field)) {
    touched.set(field, { base: valueOf(field), text: valueOf(field), at: 0 });
  }
}

function typing(event: Event): void {
  const field = fieldOf(event);
  const known = field && touched.get(field);
  if (field && known) {
    known.text = valueOf(field);
    known.at = Date.now();
  }
}

function note(event: Event): void {
  if (event.isTrusted) {
    lastInput = Date.now();
  }
}

document.addEventListener('focusin', touch);
document.addEventListener('input', typing);
document.addEventListener('change', typing);
document.addEventListener('keydown', note, { capture: true });
document.addEventListener('pointerdown', note, { capture: true });
window.addEventListener('beforeunload', ask);
window.addEventListener('pagehide', keepRest);
