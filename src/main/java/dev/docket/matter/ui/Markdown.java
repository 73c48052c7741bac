package dev.docket.matter.ui;

import dev.docket.identity.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns what people write into HTML that can do no harm: HTML of their own is shown as they wrote it, links lead only to
 * the web and to mail, tell the other side nothing and leave this page alone, and no picture is fetched from anywhere. A
 * line stays a line. Nesting has an end, as whatever draws it goes down level by level.
 */
class Markdown {

    private static final int DEEPEST = 40;

    /** The library's own list has data in it. */
    private static final List<String> PROTOCOLS = List.of("http", "https", "mailto", "tel");

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Map<String, Person> people;
    private final HtmlRenderer renderer;

    /** Those who can be mentioned are shown by their names. */
    Markdown(List<Person> people) {
        this.people = people.stream()
                .collect(Collectors.toMap(person -> person.login().value(), person -> person, (one, other) -> one));
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS))
                .percentEncodeUrls(true)
                .softbreak("<br />\n")
                .attributeProviderFactory(context -> new SafeLinks())
                .nodeRendererFactory(context -> new MarkdownParts(context, this::mentioned))
                .build();
    }

    String html(String text) {
        return renderer.render(PARSER.parse(text));
    }

    private Optional<Person> mentioned(String login) {
        return Optional.ofNullable(people.get(login.toLowerCase(Locale.ROOT)));
    }

    /** Opens links beside this page, which what is opened learns nothing of and cannot change. */
    private static final class SafeLinks implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Link) {
                attributes.put("target", "_blank");
                attributes.put("rel", "noopener noreferrer nofollow");
            }
        }
    }
}
