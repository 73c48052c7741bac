package dev.docket.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Says news in words: who, what, which. */
class NewsText {

    /** Three lines of a toast at the most, together with who and where, in characters. */
    static final int LONGEST_TITLE = 48;

    private static final String ELLIPSIS = "…";
    private static final Set<Deed> NAMES_STAGE = Set.of(Deed.CREATED, Deed.MOVED, Deed.REORDERED, Deed.CARRIED);

    private final BiFunction<String, Object[], String> texts;

    NewsText(BiFunction<String, Object[], String> texts) {
        this.texts = texts;
    }

    String of(News news) {
        return switch (news) {
            case News.One one -> one(one, withTitle(one.subject()));
            case News.Several several -> several(several);
            case News.Many many when many.people() == 1 -> text("toast.many.one", many.changes(), many.who());
            case News.Many many -> text("toast.many", many.changes(), many.people());
            case News.Unknown unknown -> text("toast.unknown");
        };
    }

    /** In fewer words: a matter without its title. */
    private String brief(News news) {
        return news instanceof News.One one ? one(one, one.subject().name()) : of(news);
    }

    /** The brief form, with when it was. */
    String dated(News news, String when) {
        return text("toast.last", brief(news), when);
    }

    private String one(News.One one, String which) {
        String stage = one.subject().stage();
        Deed deed = stage.isEmpty() && NAMES_STAGE.contains(one.deed()) ? Deed.CHANGED : one.deed();
        return text("toast.one." + deed.word(), one.who(), which, stage);
    }

    /** Only the first part that counts matters calls them so. */
    private String several(News.Several several) {
        List<String> told = new ArrayList<>();
        boolean named = false;
        for (News.Doer doer : several.doers()) {
            List<String> done = new ArrayList<>();
            for (News.Part part : doer.parts()) {
                String key = named && part.deed().isOfMatters() ? "toast.more." : "toast.several.";
                done.add(text(key + part.deed().word(), part.count()));
                named |= part.deed().isOfMatters();
            }
            told.add(text("toast.by", doer.who(), joined(done, "toast.and")));
        }
        return joined(told, "toast.list");
    }

    private String joined(List<String> parts, String key) {
        return parts.stream().reduce((before, more) -> text(key, before, more)).orElse("");
    }

    private static String withTitle(News.Subject subject) {
        return subject.title().isEmpty() ? subject.name() : subject.name() + " " + shortened(subject.title());
    }

    /** Ends at a word where there is one in the second half. */
    static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1));
        int space = start.lastIndexOf(' ');
        return (space > start.length() / 2 ? start.substring(0, space) : start).stripTrailing() + ELLIPSIS;
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
