/** A field of Vaadin's into which somebody types. */
export type TextField = HTMLElement & { value: string };

/** As if it were typed: the server follows what is typed. */
export function fill(field: TextField, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
