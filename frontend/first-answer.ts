import { lost, outage, tryNow, whenReachable } from './outage';
import { forget, keep, kept } from './tab-memory';
import './theme';

/** What Vaadin shows where the first answer of a page does not come: an address that there is not, and it stays there. */
const STUB = 'iframe[src$="offline-stub.html"]';
/** What Vaadin draws in, once it can. */
const DRAWN = `:not(output, ${STUB})`;
/** Where a page tells the one after it how many tries there were: the waits go on growing. */
const KEY = 'docket.first-answer';
/** Who has not answered by then (ms) does not answer. */
const LONGEST = 15_000;

const triesBefore = takeTries();

/** Shows that the server is away, which its page has brought along in its user's language, and tries again. */
function giveUp(): void {
  const page = document.querySelector<HTMLTemplateElement>('template#docket-away')?.content.firstElementChild;
  const away = page && document.importNode(page, true);
  if (away) {
    document.body.append(away);
    away.querySelector('button')?.addEventListener('click', tryNow);
    outage.subscribe(() => {
      away.ariaBusy = String(outage.value?.nextAt === null);
    });
  }
  waitForServer();
}

function waitForServer(): void {
  lost(triesBefore);
  whenReachable(() => void loadAgainWhereThereIsAServer());
}

async function loadAgainWhereThereIsAServer(): Promise<void> {
  if (await isThere()) {
    keep(KEY, String(outage.value?.lost ?? 0));
    location.reload();
  } else {
    waitForServer();
  }
}

/** A page that is loaded from nowhere is the browser's own, and nothing would come back from it. */
async function isThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(LONGEST);
    const { ok, type } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal });
    return ok || type === 'opaqueredirect';
  } catch {
    return false;
  }
}

function takeTries(): number {
  const tries = Number(kept(KEY));
  forget(KEY);
  return tries;
}

function begin(outlet: Element): void {
  const find = (what: string) => outlet.querySelector(`:scope > ${what}`);
  const giveUpOnce = () => {
    end();
    find(STUB)?.remove();
    giveUp();
  };
  const look = () => {
    if (find(STUB)) {
      giveUpOnce();
    } else if (find(DRAWN)) {
      end();
    }
  };
  const observer = new MutationObserver(look);
  const end = () => {
    observer.disconnect();
    window.removeEventListener('vite:preloadError', giveUpOnce);
  };
  observer.observe(outlet, { childList: true });
  // Some of the scripts of the page did not come.
  window.addEventListener('vite:preloadError', giveUpOnce);
}

const outlet = document.getElementById('outlet');
if (outlet) {
  begin(outlet);
}
