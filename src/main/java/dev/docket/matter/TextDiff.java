package dev.docket.matter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What became of a text, line by line, for somebody to look at. */
public record TextDiff(List<Line> lines) {

    public TextDiff {
        lines = List.copyOf(lines);
    }

    /** The lines of both, in order. A text that is too long to look for differences is shown as it is now. */
    public static TextDiff between(String before, String after) {
        List<String> old = TextMerge.lines(before);
        List<String> now = TextMerge.lines(after);
        List<Line> lines = new ArrayList<>();
        if (Math.max(old.size(), now.size()) > TextMerge.MOST_LINES) {
            add(lines, Kind.SAME, now);
            return new TextDiff(lines);
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(lines, Kind.SAME, delta.getTarget().getLines());
            } else {
                add(lines, Kind.REMOVED, delta.getSource().getLines());
                add(lines, Kind.ADDED, delta.getTarget().getLines());
            }
        }
        return new TextDiff(lines);
    }

    private static void add(List<Line> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(kind, text)));
    }

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line without its end. */
    public record Line(Kind kind, String text) {}
}
