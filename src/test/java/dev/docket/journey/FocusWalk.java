package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leads the focus to a control by keys alone, as somebody does who sees where it is: Tab or Shift+Tab, and arrow keys among
 * cards, cells, tabs, radio buttons and entries of menus. Fails where there is no such way.
 */
final class FocusWalk {

    /** More steps than there are on any page of the day. */
    private static final int MOST = 250;

    private static final String THERE = "";

    /** Which key comes next, and where the focus is now. */
    private static final String STEP = """
            target => {
              const up = (node) => node.parentNode ?? node.host ?? null;
              const hosts = (node) => {
                const chain = [node];
                for (let root = node.getRootNode(); root.host; root = root.host.getRootNode()) {
                  chain.unshift(root.host);
                }
                return chain;
              };
              const within = (node, selector) => {
                for (let each = node; each; each = up(each)) {
                  if (each.matches?.(selector)) return each;
                }
                return null;
              };
              let active = document.activeElement;
              while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
              window.docketStops ??= new Map();
              if (!window.docketStops.has(active)) window.docketStops.set(active, String(window.docketStops.size));
              const at = window.docketStops.get(active);
              if (!active || active === document.body) return { key: 'Tab', at: 'body' };
              for (let each = active; each; each = up(each)) {
                if (each === target) return { key: '', at };
              }
              const group = (selector) => {
                const mine = within(active, selector);
                return mine !== null && mine === within(target, selector);
              };
              const grid = within(target, 'vaadin-grid');
              if (grid !== null && grid === within(active, 'vaadin-grid')) {
                // Tab leads from one part of a grid to the next, arrows from cell to cell, Enter into a cell.
                const cell = within(active, 'td, th');
                const wanted = within(target, 'vaadin-grid-cell-content').assignedSlot.closest('td');
                if (!cell || cell.closest('thead')) return { key: 'Tab', at };
                const [x, y] = [cell.cellIndex, cell.parentNode.index];
                if (y !== wanted.parentNode.index) return { key: y < wanted.parentNode.index ? 'ArrowDown' : 'ArrowUp', at };
                return { key: x === wanted.cellIndex ? 'Enter' : x < wanted.cellIndex ? 'ArrowRight' : 'ArrowLeft', at };
              }
              const from = within(active, 'docket-card');
              const to = within(target, 'docket-card');
              if (from && to && from !== to) {
                const place = (card) => {
                  const column = card.closest('docket-column');
                  return [[...column.parentNode.children].indexOf(column), column.cards.indexOf(card)];
                };
                const [column, row] = place(from);
                const [wantedColumn, wantedRow] = place(to);
                if (column !== wantedColumn) return { key: column < wantedColumn ? 'ArrowRight' : 'ArrowLeft', at };
                return { key: row < wantedRow ? 'ArrowDown' : 'ArrowUp', at };
              }
              if (group('[role=radiogroup]') || group('[role=menu]') || group('[role=listbox]')) {
                return { key: 'ArrowDown', at };
              }
              if (group('vaadin-tabs') || group('vaadin-menu-bar')) return { key: 'ArrowRight', at };
              const [mine, its] = [hosts(active), hosts(target)];
              let level = 0;
              while (mine[level] === its[level] && level + 1 < Math.min(mine.length, its.length)) level++;
              const after = mine[level] === its[level]
                ? mine.length < its.length
                : mine[level].compareDocumentPosition(its[level]) & Node.DOCUMENT_POSITION_FOLLOWING;
              return { key: after ? 'Tab' : 'Shift+Tab', at };
            }
            """;

    private final Page page;
    private final Locator target;
    private final Set<String> seen = new HashSet<>();
    private final List<String> way = new ArrayList<>();
    private boolean round;

    private FocusWalk(Page page, Locator target) {
        this.page = page;
        this.target = target;
    }

    static void to(Locator target) {
        target.waitFor();
        new FocusWalk(target.page(), target).go();
    }

    private void go() {
        for (int steps = 0; steps < MOST; steps++) {
            Step next = next();
            if (next.key().equals(THERE)) {
                return;
            }
            // Who has been here before goes all around the page.
            round |= !seen.add(next.at()) && next.key().contains("Tab");
            String key = round && next.key().contains("Tab") ? "Tab" : next.key();
            way.add(key);
            page.keyboard().press(key);
        }
        throw new AssertionError("No keys lead to " + target + ": " + way);
    }

    @SuppressWarnings("unchecked")
    private Step next() {
        var found = (Map<String, String>) target.evaluate(STEP);
        return new Step(found.get("key"), found.get("at"));
    }

    private record Step(String key, String at) {}
}
