package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The sync settings as an administrator sees them. */
final class SettingsPage {

    private final Page page;

    private SettingsPage(Page page) {
        this.page = page;
    }

    static SettingsPage open(Page page) {
        page.navigate("/admin/sync");
        SettingsPage opened = new SettingsPage(page);
        opened.field("Interval in seconds").waitFor();
        return opened;
    }

    Page page() {
        return page;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void type(String label, String text) {
        field(label).fill(text);
        field(label).blur();
    }

    void choose(String transport) {
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText(transport))
                .first()
                .click();
    }

    Locator saving() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true));
    }

    void save() {
        saving().click();
    }

    /** Waits until it is saved. */
    void saveInterval(String seconds) {
        type("Interval in seconds", seconds);
        // What was said of the last one is gone first.
        assertThat(message()).hasText("");
        save();
        assertThat(message()).hasText(Pattern.compile("Saved\\..*"));
    }

    Locator message() {
        return page.locator(".settings-message");
    }

    Locator problem(String field) {
        return page.locator("[data-field='" + field + "'] [slot='error-message']");
    }

    Locator figure(String name) {
        return page.locator("[data-figure='" + name + "'] .settings-figure-value");
    }
}
