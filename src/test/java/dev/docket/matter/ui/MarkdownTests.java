package dev.docket.matter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private static final Person BEN = new Person(new AccountId(2), new LoginName("ben"), "Ben <Okafor>", Role.MEMBER);

    private final Markdown markdown = new Markdown(List.of(BEN));

    @Test
    void showsWhatPeopleWrite() {
        assertThat(markdown.html("**Urgent:** call\n\n- one\n- two"))
                .contains("<strong>Urgent:</strong> call", "<li>one</li>", "<li>two</li>");
    }

    @Test
    void keepsLines() {
        assertThat(markdown.html("Claim for delay.\nHearing in May.")).contains("delay.<br />\nHearing");
    }

    @Test
    void putsHeadingsBelowThoseOfThePage() {
        assertThat(markdown.html("# Facts\n\n##### Small")).contains("<h4>Facts</h4>", "<h6>Small</h6>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "<div onclick=\"alert(1)\">click</div>",
                "<iframe src=\"https://example.com\"></iframe>",
                "<svg/onload=alert(1)>",
                "<!-- <b> -->",
                "<style>* { display: none }</style>",
                "[a](https://example.com \"x\\\" onmouseover=\\\"alert(1)\")",
                "![x\" onerror=\"alert(1)](x)",
                "`<script>alert(1)</script>`",
                "```\"><script>alert(1)</script>\n<script>alert(1)</script>\n```",
                "@ben<script>alert(1)</script>"
            })
    void showsMarkupAsItWasWritten(String text) {
        Document shown = Jsoup.parseBodyFragment(markdown.html(text));

        assertThat(shown.body().getAllElements())
                .allSatisfy(element ->
                        assertThat(element.normalName()).isIn("body", "p", "a", "pre", "code", "span", "br", "strong"))
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allMatch(attribute -> List.of("href", "rel", "target", "class", "title")
                                .contains(attribute.getKey())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](vbscript:msgbox(1))",
                "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[a](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![a](data:image/svg+xml;base64,PHN2Zz4=)",
                "![a](javascript:alert(1))"
            })
    void leadsNowhereThatIsNotSafe(String text) {
        assertThat(Jsoup.parseBodyFragment(markdown.html(text)).select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](https://example.com)", "<https://example.com>", "![a](https://example.com/a.png)"})
    void opensLinksBesideThePage(String text) {
        Element link = Jsoup.parseBodyFragment(markdown.html(text)).selectFirst("a");

        assertThat(link).isNotNull();
        assertThat(link.attr("href")).startsWith("https://example.com");
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(link.attr("rel").split(" ")).contains("noopener", "noreferrer", "nofollow");
    }

    @Test
    void fetchesNoPictures() {
        assertThat(markdown.html("![seal](https://example.com/a.png)"))
                .doesNotContain("<img")
                .contains(">seal</a>");
    }

    @Test
    void marksWhoIsMentioned() {
        assertThat(markdown.html("Please, @Ben. And @nobody, ada@ben.example"))
                .contains("<span class=\"mention\">@Ben &lt;Okafor&gt;</span>.", "@nobody", "ada@ben.example");
    }

    /** Each of these would go down thousands of levels, and so may not. */
    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![", "*", "<", "`", "\\[", "1. "})
    void endsNestingSomewhere(String part) {
        String text = part.repeat(20_000 / part.length());

        assertThat(markdown.html(text)).isNotEmpty();
    }
}
