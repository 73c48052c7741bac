package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes down what a run has found. */
final class Report {

    private static final Path GUIDE = Path.of("docs/performance.md");
    private static final Path PLOTS = Path.of("docs/performance");
    private static final String BEGIN = "<!-- the table of the last recorded run -->";

    private static final String PICTURES = """

            ![Cost against matters](performance/by-matters.svg)

            ![Cost against viewers](performance/by-viewers.svg)

            """;

    private static final String END = "<!-- its end -->";

    private Report() {}

    /** The table into the folder as Markdown and CSV, and the curves as CSV, of which the plots are drawn. */
    static void write(Path folder, BenchTable table, Scene.Growth growth) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("table.md"), table.markdown());
        Files.writeString(folder.resolve("table.csv"), table.csv());
        System.out.println();
        System.out.println(table.markdown());
        writeCurves(folder.resolve("by-matters.csv"), growth.byMatters().values());
        writeCurves(folder.resolve("by-viewers.csv"), growth.byViewers().values());
        System.out.println("Written to " + folder);
    }

    private static void writeCurves(Path file, Collection<Curve> curves) throws IOException {
        var text = new StringBuilder("curve,x,y\n");
        for (Curve curve : curves) {
            for (Curve.Point point : curve.points()) {
                text.append(String.format(Locale.ROOT, "\"%s\",%.0f,%.4f%n", curve.name(), point.x(), point.y()));
            }
        }
        if (!curves.isEmpty()) {
            Files.writeString(file, text);
        }
    }

    /** Puts the table into the documentation, and draws its plots, where all was measured. */
    static void record(Path folder, BenchTable table) throws IOException {
        var guide = Files.readString(GUIDE);
        int from = guide.indexOf(BEGIN) + BEGIN.length();
        int to = guide.indexOf(END);
        Files.writeString(GUIDE, guide.substring(0, from) + "\n\n" + table.markdown() + PICTURES + guide.substring(to));
        draw(folder.resolve("by-matters.csv"), "Cost against matters", "matters on the board", "by-matters.svg");
        draw(
                folder.resolve("by-viewers.csv"),
                "Cost against viewers",
                "open views of a board of 1,000",
                "by-viewers.svg");
    }

    private static void draw(Path file, String title, String across, String picture) throws IOException {
        List<Curve> curves = Curve.read(Files.readAllLines(file));
        Files.createDirectories(PLOTS);
        Files.writeString(PLOTS.resolve(picture), new Plot(title, across, "figure", curves).svg());
    }
}
