import { outage } from './outage';
import { underWay, type Deed } from './unanswered';

/** Those that tell when what waits is another thing. */
export const waitingStores = [outage, underWay] as const;

/**
 * What this page has asked for, of one kind, while the server cannot be reached: nothing else shows it until then. Where
 * the server can be reached it is answered in a moment, and nothing waits.
 */
export function waiting(kind: Deed['kind']): readonly Deed['detail'][] {
  return outage.value === null ? [] : underWay.value.filter((deed) => deed.kind === kind).map(({ detail }) => detail);
}
