package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The rules of WCAG 2.2 AA, as far as a machine can tell, in light and in dark colours. */
final class PageRules {

    /** A question or a form that lies over the page. */
    static final String DIALOG = ":is(vaadin-confirm-dialog, vaadin-dialog)[opened]";

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> COLOURS = List.of("color-contrast");

    private PageRules() {}

    /** Nothing on the page breaks them. */
    static void check(Page page) {
        assertThat(violations(page)).isEmpty();
        assertThat(violationsInDark(page)).isEmpty();
    }

    static void checkDialog(Page page, String name) {
        for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            show(page, colours);
            assertThat(violations(page, axe(page).withTags(RULES).include(DIALOG), "target-size"))
                    .as("%s, %s", name, colours)
                    .isEmpty();
        }
    }

    static List<String> violations(Page page) {
        return violations(page, axe(page).withTags(RULES), "color-contrast", "html-has-lang");
    }

    /** In dark colours only colours may differ. */
    static List<String> violationsInDark(Page page) {
        show(page, ColorScheme.DARK);
        var found = violations(page, axe(page).withRules(COLOURS), COLOURS.getFirst());
        show(page, ColorScheme.LIGHT);
        return found;
    }

    /** Of what passes the first place is enough. There are no frames, so that it need not be run from a page of its own. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void show(Page page, ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** What breaks the rules; {@code kept} are some that there must be something to keep for. */
    private static List<String> violations(Page page, AxeBuilder axe, String... kept) {
        // What is still fading in has colours that nobody will see.
        page.waitForFunction("""
                () => document.getAnimations().every(
                        each => each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)
                """);
        var found = axe.analyze();
        assertThat(found.getPasses()).extracting(Rule::getId).contains(kept);
        return found.getViolations().stream().map(PageRules::told).toList();
    }

    private static String told(Rule rule) {
        var told = new StringBuilder(rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp());
        for (CheckedNode node : rule.getNodes()) {
            told.append("\n  ").append(node.getTarget()).append(" ").append(node.getHtml());
            told.append("\n    ").append(node.getFailureSummary().replace("\n", "\n    "));
        }
        return told.toString();
    }
}
