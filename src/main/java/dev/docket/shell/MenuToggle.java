package dev.docket.shell;

/**
 * Something that people switch on and off in the header's menu, each for themselves. Modules offer theirs as beans;
 * their order is that of {@code @Order}.
 */
public interface MenuToggle {

    /** Key of the text in the message files: what happens while it is on. */
    String labelKey();

    /** Whether it is on for the current person; asked when a page is loaded. */
    boolean isOn();

    void set(boolean on);
}
