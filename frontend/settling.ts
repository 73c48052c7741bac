import { requestsUnderWay } from './requests';

/** When nothing was heard of a drop for so long (ms), the card shows itself again where it stands. */
const LONGEST = 1500;

/**
 * Keeps a dropped card a gap until the server has answered: without this it would flash up in its old place between the
 * drop and the answer. `settled` is called once: when the answer has come, or after a while.
 */
export function settle(card: HTMLElement, settled: () => void): void {
  card.toggleAttribute('settling', true);
  // The drop waits for a request that is already under way, whose answer says nothing of it.
  let answers = requestsUnderWay() > 0 ? 2 : 1;
  const done = new AbortController();
  const finish = () => {
    done.abort();
    clearTimeout(timer);
    card.toggleAttribute('settling', false);
    settled();
  };
  const answered = () => {
    answers -= 1;
    if (answers === 0) {
      finish();
    }
  };
  const timer = setTimeout(finish, LONGEST);
  window.addEventListener('docket-request-end', answered, { signal: done.signal });
}
