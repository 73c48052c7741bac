import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Copies its text when what is in it is clicked, and tells by `docket-copied` ({done}) whether that went well. */
@customElement('docket-copy')
export class DocketCopy extends LitElement {
  @property() text = '';

  constructor() {
    super();
    this.addEventListener('click', () => void this.#copy());
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  async #copy(): Promise<void> {
    const done = await copy(this.text);
    this.dispatchEvent(new CustomEvent('docket-copied', { detail: { done }, bubbles: true, composed: true }));
  }
}

/** Pages that did not come over HTTPS have no clipboard, but may copy what is selected. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position: fixed; opacity: 0';
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'docket-copy': DocketCopy;
  }
}
