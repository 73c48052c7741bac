import { countOnly, isOutdated } from './latest-copy';
import { answered, lost, whenReachable } from './outage';
import { holdAnswer, isDeed, isPoll, whenAnswersMayCome, whenPollMayGo } from './poll-gate';

/** How Vaadin marks its requests: for changes of the page, and to say that the page is still there. */
const KIND = /[?&]v-r=(uidl|heartbeat)(&|$)/;
/** Vaadin makes a request again, at once, unless it is answered with one of these. */
const FINAL: Readonly<Record<string, readonly number[]>> = { uidl: [200, 401], heartbeat: [200, 403, 404] };
/** An answer that takes longer than this (ms) does not come: a connection can be dead without anybody noticing. */
const LONGEST = 15_000;
/** So much of an answer (characters) tells whether it is one. */
const HEAD = 500;
const INSTALLED = Symbol.for('docket.requests');

/** How Vaadin says that the server does not know this page any more, or cannot go on with it: it has to be loaded anew. */
const REFUSED = /"sessionExpired"\s*:\s*true|"appError"\s*:\s*\{/;

let underWay = 0;
let answeredSince = 0;
let unanswered = 0;
let lostDeed = false;

/** When the last request that was answered was sent, as of Date.now(): all that the user did before is on the server. */
export function answeredUpTo(): number {
  return answeredSince;
}

/** Whether something that the user did, and not only a poll, is on its way, or was answered by nobody who knows it. */
export function unansweredDeed(): boolean {
  return lostDeed || unanswered > 0;
}

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
    const go = () => {
      if (isOutdated(this)) {
        return;
      }
      if (kind) {
        giveUpInTheEnd(this);
      }
      Reflect.apply(send, this, args);
    };
    if (!kind) {
      go();
      return;
    }
    this.addEventListener('loadend', () => tellOutage(kind, this), { once: true });
    if (kind === 'uidl') {
      countOnly(this, args[0]);
      watch(this, args[0]);
      sendForChanges(this, args[0], () => whenReachable(go));
    } else {
      whenReachable(go);
    }
  };
}

function tellOutage(kind: string, request: XMLHttpRequest): void {
  if (isOutdated(request)) {
    return;
  }
  if (FINAL[kind]?.includes(request.status)) {
    answered();
  } else {
    lost();
  }
}

/**
 * Vaadin then makes it again; the server knows it, and does nothing twice. Not before its answer could come: a request
 * that is aborted forgets at once that it has ended, and Vaadin would not see it later.
 */
function giveUpInTheEnd(request: XMLHttpRequest): void {
  const giveUp = () => {
    if (request.readyState !== XMLHttpRequest.DONE) {
      request.abort();
    }
  };
  const timer = setTimeout(() => whenAnswersMayCome(giveUp), LONGEST);
  request.addEventListener('loadend', () => clearTimeout(timer), { once: true });
}

function watch(request: XMLHttpRequest, body: unknown): void {
  const sent = Date.now();
  const deed = isDeed(body);
  unanswered += deed ? 1 : 0;
  request.addEventListener(
    'loadend',
    () => {
      unanswered -= deed ? 1 : 0;
      if (request.status !== 200) {
        return;
      }
      if (REFUSED.test(request.responseText.slice(0, HEAD))) {
        lostDeed ||= deed;
      } else {
        answeredSince = Math.max(answeredSince, sent);
        if (isPoll(body)) {
          window.dispatchEvent(new CustomEvent('docket-polled', { detail: sent }));
        }
      }
    },
    { once: true },
  );
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
