/** Where the pages of one browser tell each other that somebody has signed in. */
const CHANNEL = 'docket-signed-in';

/** This page is one that only those see who are signed in. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Somebody signs in on another page of this browser. What is returned ends the waiting. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
