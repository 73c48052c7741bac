/** The colours that a person or a stage may have; styles.css gives them their values. */
const PERSON = ['blue', 'teal', 'purple', 'orange', 'green', 'red', 'slate'];
const STAGE = [...PERSON, 'grey'];

/** A custom property's reference; a colour that is not known is drawn as slate. */
export function personColour(name: string | null | undefined): string {
  return `var(--docket-person-${name && PERSON.includes(name) ? name : 'slate'})`;
}

export function stageColour(name: string | null | undefined): string {
  return `var(--docket-stage-${name && STAGE.includes(name) ? name : 'grey'})`;
}
