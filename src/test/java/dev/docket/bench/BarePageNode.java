package dev.docket.bench;

import java.util.regex.Pattern;

/** The one element of the bare page, to which its events belong. */
final class BarePageNode {

    private static final Pattern MAIN =
            Pattern.compile("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"main\"");

    private BarePageNode() {}

    static int in(String response) {
        var found = MAIN.matcher(response);
        if (!found.find()) {
            throw new IllegalStateException("There is no bare page in " + response);
        }
        return Integer.parseInt(found.group(1));
    }
}
