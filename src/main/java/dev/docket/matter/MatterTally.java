package dev.docket.matter;

/** How much there is in a matter beside its fields. */
public record MatterTally(int items, int done, int comments) {

    public static final MatterTally NONE = new MatterTally(0, 0, 0);

    MatterTally withItems(int all, int checked) {
        return new MatterTally(all, checked, comments);
    }
}
