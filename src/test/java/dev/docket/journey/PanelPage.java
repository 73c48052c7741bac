package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The panel of a matter beside the board. */
public final class PanelPage {

    private final Page page;

    PanelPage(Page page) {
        this.page = page;
    }

    public Locator self() {
        return page.locator(".matter-panel");
    }

    /** The input that somebody finds by this label. */
    public Locator field(String label) {
        return self().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    /** The text that tells at a field what is wrong with its value. */
    Locator problem(String key) {
        return self().locator("[data-field='" + key + "'] [slot='error-message']");
    }

    /** The quiet text at a field that others have changed as well. */
    Locator mark(String key) {
        return self().locator("[data-field='" + key + "'] [slot='helper']");
    }

    Locator notice() {
        return self().locator(".matter-notice");
    }

    public Locator button(String name) {
        return self().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types the value and leaves the field; a description that is shown for reading makes way first. */
    public void type(String label, String value) {
        if ("Description".equals(label) && field(label).isHidden()) {
            button("Edit the description").click();
        }
        field(label).fill(value);
        field(label).blur();
    }

    public void save() {
        button("Save").click();
    }

    void waitUntilClosed() {
        self().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
