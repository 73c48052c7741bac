import { drag } from './drag';

/** The event by which Vaadin polls. */
const POLL = 'ui-poll';

/**
 * Sends at once, unless this is nothing but a poll and a card is in the air: a poll that came due while the server was
 * being told of the drag waits for its end. Vaadin has it under way meanwhile, so that what comes after it stays behind it.
 */
export function whenPollMayGo(body: unknown, send: () => void): void {
  if (drag.value === null || !isPoll(body)) {
    send();
    return;
  }
  const unsubscribe = drag.subscribe(() => {
    unsubscribe();
    send();
  });
}

function isPoll(body: unknown): boolean {
  try {
    const { rpc } = JSON.parse(String(body)) as { rpc?: readonly { event?: string }[] };
    return rpc !== undefined && rpc.length > 0 && rpc.every(({ event }) => event === POLL);
  } catch {
    return false;
  }
}
