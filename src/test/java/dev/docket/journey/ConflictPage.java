package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The dialog that asks whose value a field shall have. */
final class ConflictPage {

    private final Page page;

    ConflictPage(Page page) {
        this.page = page;
    }

    Locator self() {
        return page.locator("vaadin-dialog[opened].conflict-dialog");
    }

    /** What one of them holds: base, theirs or mine. */
    Locator side(String field, String side) {
        return field(field).locator("[data-side='" + side + "']");
    }

    void choose(String field, String label) {
        field(field)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label))
                .check();
    }

    Locator choice(String field) {
        return field(field).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setChecked(true));
    }

    void press(String button) {
        self().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private Locator field(String key) {
        return self().locator("[data-field='" + key + "']");
    }
}
