const SERVER = 'session';
const CHANNEL = 'docket-session';
/** Tells the server that somebody is using this browser. */
const INPUT = { 'Docket-Input': '1' };
/** A server that does not answer is asked again after this time (ms), by chance a quarter sooner or later. */
const AGAIN = 30_000;
const SPREAD = 0.25;
/** A wait is never shorter than this (ms). */
const SHORTEST = 1_000;

/** How long (ms) this browser's user stays signed in; nothing if he is not, or if the server does not say. */
export async function timeLeft(): Promise<number> {
  try {
    return await ask({});
  } catch {
    return 0;
  }
}

async function ask(headers: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(new URL(SERVER, document.baseURI), { headers, cache: 'no-store' });
  const { left } = (await answer.json()) as { left: number };
  return left;
}

export interface SessionListener {
  /** There is so much time left (ms): more than that of a warning, or less. */
  left(time: number): void;
  /** The time is over, and the server has ended the session. */
  over(): void;
}

/**
 * How long this browser's user stays signed in if he does nothing. The server decides, for all tabs of a browser together;
 * it is asked before a warning is given and when the time is over, and one tab tells the others what it has heard.
 */
export class SessionTime {
  readonly #listener: SessionListener;
  #warning = 0;
  #until = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #others: BroadcastChannel | undefined;
  #asking = false;

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  /** `warning`: how long before the end there is one (ms). What runs already goes on. */
  start(warning: number): void {
    if (this.#others !== undefined) {
      return;
    }
    this.#warning = warning;
    this.#others = new BroadcastChannel(CHANNEL);
    this.#others.onmessage = ({ data }) => this.#heard(Number(data));
    void this.ask(false);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#others?.close();
    this.#others = undefined;
    this.#until = Infinity;
  }

  get left(): number {
    return this.#until - Date.now();
  }

  /** Asks the server, and tells it whether somebody is using this browser; answers whether it has heard. */
  async ask(input: boolean): Promise<boolean> {
    if (this.#asking && !input) {
      return false;
    }
    this.#asking = true;
    try {
      const left = await ask(input ? INPUT : {});
      if (input && left > 0) {
        this.#others?.postMessage(left);
      }
      this.#heard(left);
      return true;
    } catch {
      this.#unheard();
      return false;
    } finally {
      this.#asking = false;
    }
  }

  #heard(left: number): void {
    if (this.#others === undefined || !Number.isFinite(left)) {
      return;
    }
    if (left > 0) {
      this.#until = Date.now() + left;
      this.#look();
    } else if (this.left <= this.#warning) {
      this.#listener.over();
    }
    // A session that has gone for another reason is Vaadin's to tell of.
  }

  /** What this browser knows holds meanwhile. */
  #unheard(): void {
    if (this.#others !== undefined) {
      this.#listener.left(Math.max(0, this.left));
      this.#wait(AGAIN * (1 + SPREAD * (2 * Math.random() - 1)));
    }
  }

  #look(): void {
    const { left } = this;
    this.#listener.left(left);
    this.#wait(left > this.#warning ? left - this.#warning : left);
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(false), Math.max(SHORTEST, time));
  }
}
