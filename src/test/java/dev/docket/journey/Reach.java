package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether somebody gets at every control of a page: it can be scrolled into sight, and nothing else lies on it then. Nor
 * does the page itself scroll sideways; what is wider than it does so on its own.
 */
final class Reach {

    private static final String LOOK = """
            async roots => {
              const CONTROLS = 'vaadin-button, vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, '
                + 'vaadin-checkbox, vaadin-date-picker, vaadin-multi-select-combo-box, vaadin-integer-field, '
                + 'vaadin-menu-bar-button, vaadin-menu-bar-item, vaadin-tab, vaadin-upload, a[href], button, input, '
                + 'docket-card, [tabindex="0"]';
              const html = document.documentElement;
              const [width, height] = [html.clientWidth, html.clientHeight];
              const controls = [];
              const collect = root => {
                if (root.matches?.(CONTROLS)) controls.push(root);
                root.querySelectorAll('*').forEach(each => {
                  if (each.matches(CONTROLS)) controls.push(each);
                  if (each.shadowRoot && each.localName.startsWith('docket-')) collect(each.shadowRoot);
                });
                if (root.shadowRoot && root.localName.startsWith('docket-')) collect(root.shadowRoot);
              };
              const above = each => each.assignedSlot ?? each.parentNode ?? each.host;
              const isIn = (each, outer) => {
                for (let at = each; at; at = above(at)) if (at === outer) return true;
                for (let at = each; at; at = at.parentNode ?? at.host) if (at === outer) return true;
                return false;
              };
              const at = (x, y) => {
                let top = document.elementFromPoint(x, y);
                for (let root = top?.shadowRoot; root; root = top.shadowRoot) {
                  const inner = root.elementFromPoint(x, y);
                  if (!inner || inner === top) break;
                  top = inner;
                }
                return top;
              };
              const name = each => `${each.localName}.${each.className} `
                + `“${(each.getAttribute('aria-label') ?? each.label ?? each.textContent ?? '').trim().slice(0, 40)}”`;
              const problem = each => {
                each.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
                const box = each.getBoundingClientRect();
                const low = box.bottom > height + 1 && box.height < height;
                if (box.left < -1 || box.right > width + 1 || box.top < -1 || low) {
                  return `${name(each)} is out of sight: ${JSON.stringify(box)}`;
                }
                const top = at((box.left + box.right) / 2, Math.min((box.top + box.bottom) / 2, height - 2));
                return top && (isIn(top, each) || isIn(each, top))
                  ? '' : `${name(each)} lies below ${top ? name(top) : 'nothing'}: ${JSON.stringify(box)}`;
              };
              const problems = [];
              window.scrollTo(1000, 0);
              if (window.scrollX > 0) problems.push(`the page scrolls sideways by ${window.scrollX}`);
              window.scrollTo(0, 0);
              document.querySelectorAll(roots).forEach(collect);
              const seen = { visibilityProperty: true, opacityProperty: true };
              const shown = controls.filter(each => each.checkVisibility(seen)
                && each.getBoundingClientRect().width > 1 && each.getBoundingClientRect().height > 1);
              if (shown.length === 0) problems.push('there are no controls');
              for (const each of shown) {
                if (problem(each)) {
                  // A grid has moved its cells only in the next frame.
                  await new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)));
                  problems.push(...[problem(each)].filter(Boolean));
                }
              }
              return problems;
            }
            """;

    private Reach() {}

    /** Everything on the page. */
    static void check(Page page) {
        check(page, "body");
    }

    /** What stands in the elements of a selector, which may lie on other things. */
    @SuppressWarnings("unchecked")
    static void check(Page page, String roots) {
        assertThat((List<String>) page.evaluate(LOOK, roots))
                .as(roots + " on " + page.url())
                .isEmpty();
    }
}
