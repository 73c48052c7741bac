/** Vaadin's last request for changes, until it has the answer. */
let last: { readonly request: XMLHttpRequest; readonly body: unknown } | null = null;
const outdated = new WeakSet<XMLHttpRequest>();

/**
 * Where Vaadin makes the request that is under way once more, only this copy counts from here on. When the browser says
 * that it is offline, Vaadin leaves the earlier one to itself: should it get through late, behind others, the server does
 * not know it any more, and what it says to it would end the page.
 */
export function countOnly(request: XMLHttpRequest, body: unknown): void {
  const earlier = last;
  last = { request, body };
  if (earlier?.request === request) {
    return;
  }
  handOn(request);
  if (earlier !== null && earlier.body === body) {
    drop(earlier.request);
  }
}

/** Whether there is a later copy: then it must not be sent any more, and its end tells nothing. */
export function isOutdated(request: XMLHttpRequest): boolean {
  return outdated.has(request);
}

/** Lets Vaadin have the answer, unless it waits for the one to a later copy. */
function handOn(request: XMLHttpRequest): void {
  const handle = request.onreadystatechange;
  request.onreadystatechange = (event: Event): void => {
    if (outdated.has(request)) {
      return;
    }
    if (request.readyState === XMLHttpRequest.DONE && last?.request === request) {
      last = null;
    }
    handle?.call(request, event);
  };
}

function drop(request: XMLHttpRequest): void {
  outdated.add(request);
  if (request.readyState !== XMLHttpRequest.DONE) {
    request.abort();
    // One that has not been sent yet does not tell that it has ended.
    request.dispatchEvent(new ProgressEvent('loadend'));
  }
}
