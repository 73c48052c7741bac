/** One field that two people changed. To focus it is to focus its choice, once the dialog that it is in has opened. */
class DocketConflict extends HTMLElement {
  override focus(): void {
    // A dialog takes the focus first, for itself.
    setTimeout(() =>
      requestAnimationFrame(() => this.querySelector<HTMLElement>('vaadin-radio-button[checked]')?.focus()),
    );
  }
}

customElements.define('docket-conflict', DocketConflict);
