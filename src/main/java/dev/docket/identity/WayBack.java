package dev.docket.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody wanted to go who has to sign in first. It is part of the address of the sign-in and not of a session:
 * so each page of a browser finds its own way back, also when another server answers by then.
 *
 * @param address below the root of the application, with its query; from a browser, and so never another site's
 */
public record WayBack(String address) {

    public static final String PARAMETER = "to";

    private static final int LONGEST = 2_000;

    /** No second slash: that would begin the name of another server. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-~]+");

    /** Refuses what leads elsewhere. */
    public WayBack {
        if (!isHere(address)) {
            throw new IllegalArgumentException("Not an address of this application");
        }
    }

    /** What a browser says; nothing if it says nothing, or something that leads elsewhere or in a circle. */
    public static Optional<WayBack> parse(@Nullable String text) {
        return Optional.ofNullable(text).filter(WayBack::isHere).map(WayBack::new);
    }

    /** Where this request goes. To the first page everybody finds without being told. */
    static Optional<WayBack> of(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return Optional.empty();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return parse(query == null ? path : path + "?" + query);
    }

    /** An address of the sign-in that leads there. */
    public String from(String signIn) {
        return UriComponentsBuilder.fromUriString(signIn)
                .queryParam(PARAMETER, "{address}")
                .encode()
                .buildAndExpand(address)
                .toUriString();
    }

    private static boolean isHere(String text) {
        return text.length() <= LONGEST
                && HERE.matcher(text).matches()
                && !text.startsWith(WebSecurityConfiguration.LOGIN);
    }
}
