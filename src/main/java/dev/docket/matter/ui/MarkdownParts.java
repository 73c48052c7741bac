package dev.docket.matter.ui;

import dev.docket.identity.Person;
import dev.docket.matter.Mentions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * What of Markdown looks otherwise here: headings stand below those of the page, a picture is only a link to it, and
 * whoever is mentioned is marked.
 */
class MarkdownParts implements NodeRenderer {

    /** The panel's own headings go down to the third level. */
    private static final int ABOVE = 3;

    private static final int LOWEST = 6;

    private final HtmlNodeRendererContext context;
    private final Function<String, Optional<Person>> people;
    private final HtmlWriter html;

    MarkdownParts(HtmlNodeRendererContext context, Function<String, Optional<Person>> people) {
        this.context = context;
        this.people = people;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class, Text.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof Text text) {
            text(text.getLiteral());
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.min(LOWEST, heading.getLevel() + ABOVE);
        html.line();
        html.tag(tag);
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void image(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", context.encodeUrl(context.urlSanitizer().sanitizeLinkUrl(image.getDestination())));
        attributes.put("target", "_blank");
        attributes.put("rel", "noopener noreferrer nofollow");
        html.tag("a", attributes);
        if (image.getFirstChild() == null) {
            html.text(image.getDestination());
        } else {
            children(image);
        }
        html.tag("/a");
    }

    private void text(String text) {
        Matcher mention = Mentions.in(text);
        int done = 0;
        while (mention.find()) {
            Optional<Person> person = people.apply(mention.group(1));
            if (person.isPresent()) {
                html.text(text.substring(done, mention.start()));
                html.tag("span", Map.of("class", "mention"));
                html.text("@" + person.get().name());
                html.tag("/span");
                done = mention.end();
            }
        }
        html.text(text.substring(done));
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
