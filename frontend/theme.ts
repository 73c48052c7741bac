/** Keeps which colours this browser shows. `html[data-theme]` is absent while it follows the system. */

type Theme = 'system' | 'light' | 'dark';

const KEY = 'docket.theme';

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark';
}

/** A browser may forbid storage: then the choice lasts as long as the page. */
function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return isTheme(value) ? value : 'system';
  } catch {
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing else to do.
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') {
    document.documentElement.removeAttribute('data-theme');
  } else {
    document.documentElement.setAttribute('data-theme', theme);
  }
}

/** The server's way to the choice: it sets `choice`, and hears of the stored one by `docket-theme-known`. */
class DocketTheme extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    this.dispatchEvent(new CustomEvent('docket-theme-known', { detail: stored() }));
  }

  set choice(theme: unknown) {
    if (isTheme(theme)) {
      store(theme);
      apply(theme);
    }
  }
}

if (!customElements.get('docket-theme')) {
  customElements.define('docket-theme', DocketTheme);
}
apply(stored());
// Another tab may have chosen.
window.addEventListener('storage', (event) => {
  if (event.key === KEY) {
    apply(stored());
  }
});
