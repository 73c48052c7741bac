import { holdAnswer, whenPollMayGo } from './poll-gate';

/** Vaadin marks its requests for changes of the page with this. */
const UIDL = /[?&]v-r=uidl(&|$)/;
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
  const watched = new WeakSet<XMLHttpRequest>();
  const { open, send } = prototype;

  prototype.open = function (this: XMLHttpRequest, ...args: unknown[]): void {
    if (UIDL.test(String(args[1]))) {
      watched.add(this);
    } else {
      watched.delete(this);
    }
    Reflect.apply(open, this, args);
  };
  prototype.send = function (this: XMLHttpRequest, ...args: unknown[]): void {
    if (!watched.has(this)) {
      Reflect.apply(send, this, args);
      return;
    }
    this.addEventListener('loadend', ended, { once: true });
    holdAnswer(this);
    started();
    whenPollMayGo(args[0], () => {
      try {
        Reflect.apply(send, this, args);
      } catch (failure) {
        this.removeEventListener('loadend', ended);
        ended();
        throw failure;
      }
    });
  };
}

install();
