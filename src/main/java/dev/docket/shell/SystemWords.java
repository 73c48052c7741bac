package dev.docket.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;

/** What Vaadin itself says in the browser when it cannot go on. */
final class SystemWords {

    private SystemWords() {}

    static SystemMessages in(Locale locale) {
        var texts = Messages.in(locale);
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredCaption(texts.getString("shell.expired.title"));
        words.setSessionExpiredMessage(texts.getString("shell.expired.message"));
        words.setInternalErrorCaption(texts.getString("shell.internal.title"));
        words.setInternalErrorMessage(texts.getString("shell.internal.message"));
        words.setCookiesDisabledCaption(texts.getString("shell.cookies.title"));
        words.setCookiesDisabledMessage(texts.getString("shell.cookies.message"));
        words.setSyncErrorCaption(texts.getString("shell.outdated.title"));
        words.setSyncErrorMessage(texts.getString("shell.outdated.message"));
        // As without these words: an expired session leads to the sign-in without asking.
        words.setSessionExpiredNotificationEnabled(false);
        return words;
    }
}
