import { drag } from './drag';
import type { SyncStatus } from './sync-status';

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

/**
 * Holds an answer back while a card is in the air, where it was asked for before that began: it would move the board
 * under the user's hand. What he does meanwhile Vaadin keeps until then. Stands in front of Vaadin's handler: a listener
 * beside it would come too late, they are called in the order in which they were set.
 */
export function holdAnswer(request: XMLHttpRequest): void {
  const handle = request.onreadystatechange;
  if (drag.value !== null || handle === null) {
    return;
  }
  request.onreadystatechange = (event: Event): void => {
    if (request.readyState === XMLHttpRequest.DONE) {
      whenAnswersMayCome(() => handle.call(request, event));
    } else {
      handle.call(request, event);
    }
  };
}

/** At once, or after the drag; not where the server pushes: that has to be told of the drag. */
export function whenAnswersMayCome(go: () => void): void {
  if (drag.value === null || !isPolled()) {
    go();
    return;
  }
  const unsubscribe = drag.subscribe(() => {
    unsubscribe();
    whenAnswersMayCome(go);
  });
}

function isPolled(): boolean {
  const indicator = document.querySelector<HTMLElement & { status?: SyncStatus | null }>('docket-sync');
  return indicator?.status?.transport === 'polling';
}

/** Whether this tells of something that the user did. */
export function isDeed(body: unknown): boolean {
  return typeof body === 'string' && body.includes('"rpc"') && !body.includes('"rpc":[]') && !isPoll(body);
}

/** Whether this is nothing but a poll. */
export function isPoll(body: unknown): boolean {
  try {
    const { rpc } = JSON.parse(String(body)) as { rpc?: readonly { event?: string }[] };
    return rpc !== undefined && rpc.length > 0 && rpc.every(({ event }) => event === POLL);
  } catch {
    return false;
  }
}
