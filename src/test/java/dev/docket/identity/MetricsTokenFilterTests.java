package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class MetricsTokenFilterTests {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "secret, Bearer secret, true",
        "secret, bearer secret, true",
        "secret, Basic secret, false",
        "secret, Bearer secrets, false",
        // Without a token nothing is right, and nothing least of all.
        "'', 'Bearer ', false",
        "'', Bearer secret, false",
    })
    void letsOnlyTheTokenThrough(String token, String header, boolean through) throws Exception {
        var filter = new MetricsTokenFilter(token.getBytes(StandardCharsets.UTF_8));
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        filter.doFilter(request, response, chain);

        assertThat(chain.getRequest() != null).isEqualTo(through);
        assertThat(response.getStatus()).isEqualTo(through ? 200 : 401);
        assertThat(SecurityContextHolder.getContext().getAuthentication() != null)
                .isEqualTo(through);
    }
}
