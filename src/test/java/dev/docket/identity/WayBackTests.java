package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

class WayBackTests {

    @Test
    void isThePathAndTheQueryBelowTheRootOfTheApplication() {
        var request = new MockHttpServletRequest("GET", "/docket/boards/3/matters/LIT-7");
        request.setContextPath("/docket");
        request.setQueryString("search=a%20b");

        assertThat(WayBack.of(request)).contains(new WayBack("/boards/3/matters/LIT-7?search=a%20b"));
    }

    @Test
    void isPartOfTheAddressOfTheSignIn() {
        var address = new WayBack("/boards/3?search=a%20b&lanes=x").from("/login?error");

        assertThat(address).startsWith("/login?error&to=").doesNotContain("lanes=x");
        assertThat(UriComponentsBuilder.fromUriString(address).build().getQueryParams())
                .containsEntry("to", List.of("%2Fboards%2F3%3Fsearch%3Da%2520b%26lanes%3Dx"));
    }

    @Test
    void isNothingForWhatIsNoPage() {
        assertThat(WayBack.of(new MockHttpServletRequest("POST", "/boards/3"))).isEmpty();
        assertThat(WayBack.of(new MockHttpServletRequest("GET", "/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "boards/3",
                "//evil.example/boards/3",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example/",
                "/boards/3\r\nSet-Cookie: x=y",
                "/login?error",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String text) {
        assertThat(WayBack.parse(text)).isEmpty();
    }

    @Test
    void isNoLongerThanAnAddressIs() {
        assertThat(WayBack.parse("/" + "a".repeat(5_000))).isEmpty();
        assertThat(WayBack.parse(null)).isEmpty();
    }
}
