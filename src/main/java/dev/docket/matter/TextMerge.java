package dev.docket.matter;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two people's changes of one text, put together line by line. Lines end with a line feed afterwards, whatever they had. */
final class TextMerge {

    /** Finding differences takes the square of the lines; it is done while others wait for the board. */
    static final int MOST_LINES = 500;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

    private final List<String> base;
    private final List<Edit> mine;
    private final List<Edit> theirs;

    private TextMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = edits(base, mine);
        this.theirs = edits(base, theirs);
    }

    /**
     * The text with both changes in it; empty where they meet, that is where no line of the base that both left alone
     * lies between them and they are not the same, and where a text is too long to look.
     */
    static Optional<String> of(String base, String mine, String theirs) {
        List<String> before = lines(base);
        List<String> one = lines(mine);
        List<String> other = lines(theirs);
        if (Stream.of(before, one, other).anyMatch(text -> text.size() > MOST_LINES)) {
            return Optional.empty();
        }
        // Their text as it is, if only line ends would be new.
        return new TextMerge(before, one, other)
                .merge()
                .map(merged -> merged.equals(other) ? theirs : String.join("\n", merged));
    }

    private Optional<List<String>> merge() {
        List<String> merged = new ArrayList<>();
        int next = 0;
        for (Region region : regions()) {
            merged.addAll(base.subList(next, region.start()));
            List<String> before = base.subList(region.start(), region.end());
            List<String> one = changed(region, mine);
            List<String> other = changed(region, theirs);
            if (!one.equals(before) && !other.equals(before) && !one.equals(other)) {
                return Optional.empty();
            }
            merged.addAll(one.equals(before) ? other : one);
            next = region.end();
        }
        merged.addAll(base.subList(next, base.size()));
        return Optional.of(merged);
    }

    /** The parts of the base that somebody changed, in order; those that touch are one. */
    private List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        Stream.concat(mine.stream(), theirs.stream())
                .map(Edit::region)
                .sorted(Comparator.comparingInt(Region::start))
                .forEach(each -> {
                    if (!regions.isEmpty() && regions.getLast().end() >= each.start()) {
                        regions.add(regions.removeLast().with(each));
                    } else {
                        regions.add(each);
                    }
                });
        return regions;
    }

    /** What a region is with the edits of one side that lie in it. */
    private List<String> changed(Region region, List<Edit> edits) {
        List<String> lines = new ArrayList<>();
        int next = region.start();
        for (Edit edit : edits) {
            if (region.contains(edit.region())) {
                lines.addAll(base.subList(next, edit.region().start()));
                lines.addAll(edit.lines());
                next = edit.region().end();
            }
        }
        lines.addAll(base.subList(next, region.end()));
        return lines;
    }

    private static List<Edit> edits(List<String> base, List<String> text) {
        return DiffUtils.<String>diff(base, text).getDeltas().stream()
                .map(Edit::of)
                .toList();
    }

    /** Its lines without their ends; one that is empty for no text at all. */
    static List<String> lines(String text) {
        return List.of(LINE_END.split(text, -1));
    }

    /** Lines of the base, from the first to before the end; none where something was only added. */
    private record Region(int start, int end) {

        Region with(Region later) {
            return new Region(start, Math.max(end, later.end));
        }

        boolean contains(Region other) {
            return start <= other.start && other.end <= end;
        }
    }

    /** What stands in a text in the place of a region of the base. */
    private record Edit(Region region, List<String> lines) {

        static Edit of(AbstractDelta<String> delta) {
            Chunk<String> source = delta.getSource();
            int start = source.getPosition();
            return new Edit(
                    new Region(start, start + source.size()), delta.getTarget().getLines());
        }
    }
}
