package dev.docket.sync.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atmosphere.cache.BroadcastMessage;
import org.atmosphere.cache.CacheMessage;
import org.atmosphere.cache.UUIDBroadcasterCache;

/**
 * What could not be pushed because a WebSocket broke, until the browser is back. Atmosphere keeps a message that failed
 * on the wire as it stood there, with its length in front, and puts a length in front of it again when it sends it: the
 * browser then shows its user an error (vaadin/flow#6289). Here it is kept as it was meant. Atmosphere makes it, by the
 * name of its class.
 */
public final class PushCache extends UUIDBroadcasterCache {

    private static final Pattern ON_THE_WIRE = Pattern.compile("(\\d{1,9})\\|(.*)", Pattern.DOTALL);

    @Override
    public CacheMessage addToCache(String broadcaster, String browser, BroadcastMessage message) {
        return super.addToCache(broadcaster, browser, unwrapped(message));
    }

    /** Vaadin's own messages are JSON: none begins with a number. */
    private static BroadcastMessage unwrapped(BroadcastMessage message) {
        if (message.message() instanceof String text) {
            Matcher wire = ON_THE_WIRE.matcher(text);
            if (wire.matches()
                    && Integer.parseInt(wire.group(1)) == wire.group(2).length()) {
                return new BroadcastMessage(message.id(), wire.group(2));
            }
        }
        return message;
    }
}
