package dev.docket.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.identity.AccountId;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Language;
import dev.docket.identity.LanguageService;
import dev.docket.identity.Person;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives every page its language: that which its user has chosen, or that of his browser. It is looked up when a page is
 * loaded, and stays that of the page.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageChoice.class);

    private final transient LanguageService languages;
    private final transient CurrentPerson current;

    LanguageChoice(LanguageService languages, CurrentPerson current) {
        this.languages = languages;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            lookUp();
            var locale = locale(page.getVaadinRequest());
            page.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag());
            page.getDocument().body().appendChild(AwayPage.in(locale));
        });
        event.getSource().addUIInitListener(page -> speak(page.getUI(), VaadinRequest.getCurrent()));
        event.getSource()
                .setSystemMessagesProvider(asked ->
                        SystemWords.in(asked.getRequest() == null ? asked.getLocale() : locale(asked.getRequest())));
    }

    /** What the current person has chosen, as it was when the page was loaded; nothing for the browser's language. */
    Optional<Language> chosen() {
        return current.get().flatMap(person -> Optional.ofNullable(kept(person).language()));
    }

    /** Holds for pages that are loaded from now on. */
    void choose(@Nullable Language language) {
        languages.choose(language);
        keep(current.require(), language);
    }

    private void speak(UI ui, @Nullable VaadinRequest request) {
        if (request != null) {
            ui.setLocale(locale(request));
        }
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("shell.connection.trying"));
        words.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
    }

    private Locale locale(VaadinRequest request) {
        return Language.spoken(chosen(), wishes(request));
    }

    /** Where a browser wishes nothing, the container would answer with the language of the machine. */
    private static List<Locale> wishes(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    /** He may have chosen on another node or in another browser meanwhile. */
    private void lookUp() {
        current.get().ifPresent(this::lookUp);
    }

    /** The page is shown in whatever language, also while the database is away. */
    private Kept lookUp(Person person) {
        try {
            return keep(person, languages.chosen().orElse(null));
        } catch (RuntimeException e) {
            LOG.warn("The language of {} cannot be looked up: {}", person.login(), e.getMessage());
            return new Kept(person.id(), null);
        }
    }

    private Kept kept(Person person) {
        var session = VaadinSession.getCurrent();
        var kept = session == null ? null : session.getAttribute(Kept.class);
        return kept != null && kept.account().equals(person.id()) ? kept : lookUp(person);
    }

    private static Kept keep(Person person, @Nullable Language language) {
        var kept = new Kept(person.id(), language);
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(Kept.class, kept);
        }
        return kept;
    }

    /** The account too: somebody else may sign in within the same session. */
    private record Kept(AccountId account, @Nullable Language language) {}
}
