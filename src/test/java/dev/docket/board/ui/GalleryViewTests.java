package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.sync.ui.SyncIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Of a practice that is no demo; what a demo shows to everybody, browsers see. */
@DatabaseTest
class GalleryViewTests {

    private static final int OFF = -1;

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsEveryChapterTwiceToAdministrators() {
        BrowserlessUIContext window = open(Role.ADMINISTRATOR);

        assertThat(window.find(GalleryView.class).exists()).isTrue();
        assertThat(window.find(GallerySection.class).all()).hasSize(10);
        assertThat(window.find(GalleryPane.class).all()).hasSize(20);
    }

    @Test
    void refusesMembers() {
        BrowserlessUIContext window = open(Role.MEMBER);

        assertThat(window.find(GalleryView.class).exists()).isFalse();
        assertThat(window.find(GallerySection.class).exists()).isFalse();
        assertThat(window.find(H1.class).single().getText()).isEqualTo("This page is not open to you");
    }

    @Test
    void offersItselfToAdministratorsOnly() {
        GalleryAccess access = context.getBean(GalleryAccess.class);

        assertThat(access.permits(AccountFixture.person(Role.ADMINISTRATOR))).isTrue();
        assertThat(access.permits(AccountFixture.person(Role.MEMBER))).isFalse();
    }

    @Test
    void neverPolls() {
        BrowserlessUIContext window = open(Role.ADMINISTRATOR);

        assertThat(window.find(SyncIndicator.class).all()).hasSizeGreaterThan(20);
        assertThat(window.getUI().getPollInterval()).isEqualTo(OFF);
    }

    @Test
    void opensWhatItShows() {
        BrowserlessUIContext window = open(Role.ADMINISTRATOR);
        assertThat(window.find(Toast.class).all().stream().anyMatch(Toast::isOpen))
                .isFalse();
        assertThat(window.find(ConfirmDialog.class).exists()).isFalse();

        press(window, "Show it there");
        press(window, "Open it");

        assertThat(window.find(Toast.class).all().stream().anyMatch(Toast::isOpen))
                .isTrue();
        assertThat(window.find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    void keepsANoticeWhenADialogIsClosedInFrontOfWhichItStood() {
        BrowserlessUIContext window = open(Role.ADMINISTRATOR);
        window.activate();
        Dialog dialog = new Dialog();
        dialog.setModality(ModalityMode.STRICT);
        dialog.open();
        window.roundTrip();
        Notice notice = new Notice("Told");
        notice.open();
        window.roundTrip();

        dialog.close();
        window.roundTrip();

        assertThat(dialog.isAttached()).isFalse();
        assertThat(notice.isAttached()).isTrue();
        assertThat(notice.isOpen()).isTrue();
    }

    private BrowserlessUIContext open(Role role) {
        BrowserlessUIContext window = app.newUser(AccountFixture.signedIn(PersonFixture.add(context, role)))
                .newWindow();
        window.navigate("gallery", Component.class);
        return window;
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.find(Button.class).withText(text).all().getFirst().click();
    }
}
