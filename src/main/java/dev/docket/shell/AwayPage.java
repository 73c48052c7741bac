package dev.docket.shell;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What a page shows while the server is away that it has come from, if nothing else has come from there yet. Every page
 * brings it along as a template: <code>first-answer.ts</code> shows it.
 */
final class AwayPage {

    private AwayPage() {}

    static Element in(Locale locale) {
        var texts = Messages.in(locale);
        var template = new Element("template").id("docket-away");
        var page = template.appendElement("main").addClass("docket-state").addClass("docket-away");
        page.appendElement("h1").text(texts.getString("state.unreachable.title"));
        page.appendElement("p").attr("role", "alert").text(texts.getString("state.unreachable.message"));
        page.appendElement("button").attr("type", "button").text(texts.getString("state.retry"));
        return template;
    }
}
