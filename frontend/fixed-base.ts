/**
 * The server tells the page's base relative to the address that was opened. The address changes when a matter is opened
 * on it, and links, icons and uploads must not begin elsewhere then.
 */
document.querySelector('base')?.setAttribute('href', document.baseURI);
