import { answered, lost, whenReachable } from './outage';
import { holdAnswer, whenPollMayGo } from './poll-gate';

/** How Vaadin marks its requests: for changes of the page, and to say that the page is still there. */
const KIND = /[?&]v-r=(uidl|heartbeat)(&|$)/;
/** Vaadin makes a request again, at once, unless it is answered with one of these. */
const FINAL: Readonly<Record<string, readonly number[]>> = { uidl: [200, 401], heartbeat: [200, 403, 404] };
const INSTALLED = Symbol.for('docket.requests');

let underWay = 0;

/** How many of Vaadin's requests are under way. */
export function requestsUnderWay(): number {
  return underWay;
}

function started(): void {
  underWay += 1;
  window.dispatchEvent(new CustomEvent('docket-request-start'));
}

function ended(): void {
  underWay = Math.max(0, underWay - 1);
  window.dispatchEvent(new CustomEvent('docket-request-end'));
}

/**
 * Watches, and lets polls and answers wait for the end of a drag: whatever goes wrong in here, the request goes on
 * by itself.
 */
function install(): void {
  const prototype = XMLHttpRequest.prototype as XMLHttpRequest & { [INSTALLED]?: true };
  if (prototype[INSTALLED]) {
    return;
  }
  prototype[INSTALLED] = true;
  const kinds = new WeakMap<XMLHttpRequest, string>();
  const { open, send } = prototype;

  prototype.open = function (this: XMLHttpRequest, ...args: unknown[]): void {
    const kind = KIND.exec(String(args[1]))?.[1];
    if (kind) {
      kinds.set(this, kind);
    } else {
      kinds.delete(this);
    }
    Reflect.apply(open, this, args);
  };
  prototype.send = function (this: XMLHttpRequest, ...args: unknown[]): void {
    const kind = kinds.get(this);
    const go = () => Reflect.apply(send, this, args);
    if (!kind) {
      go();
      return;
    }
    this.addEventListener('loadend', () => (FINAL[kind]?.includes(this.status) ? answered() : lost()), { once: true });
    if (kind === 'uidl') {
      sendForChanges(this, args[0], () => whenReachable(go));
    } else {
      whenReachable(go);
    }
  };
}

function sendForChanges(request: XMLHttpRequest, body: unknown, go: () => void): void {
  request.addEventListener('loadend', ended, { once: true });
  holdAnswer(request);
  started();
  whenPollMayGo(body, () => {
    try {
      go();
    } catch (failure) {
      request.removeEventListener('loadend', ended);
      ended();
      throw failure;
    }
  });
}

install();
