/** What must be answered first. */
const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** The letter on a key, in lower case; that of an English keyboard where the language has other letters. */
export function letterOf(event: KeyboardEvent): string {
  return /^[a-z]$/i.test(event.key) || !event.code.startsWith('Key')
    ? event.key.toLowerCase()
    : event.code.slice('Key'.length).toLowerCase();
}

/** Whether a key belongs to a field for text, to an open menu or to a dialog, and to nothing behind it. */
export function isTaken(event: KeyboardEvent): boolean {
  return document.querySelector(DIALOG) !== null || event.composedPath().some((target) => isText(target) || isMenu(target));
}

/** Whether this is a field for text. */
export function isText(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** A row of menus that are shut takes no letters. */
function isMenu(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('[role=menu], [role=listbox]');
}

/** Whether single letters mean something: somebody who dictates may have switched that off. */
export function lettersCount(): boolean {
  return document.body.dataset.keys !== 'off';
}
