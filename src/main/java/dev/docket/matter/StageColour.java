package dev.docket.matter;

/** The colours that a stage can have; the theme says how each looks in light and dark. */
public enum StageColour {
    SLATE,
    BLUE,
    TEAL,
    GREEN,
    ORANGE,
    RED,
    PURPLE
}
