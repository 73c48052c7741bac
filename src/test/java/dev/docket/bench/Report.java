package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes down what a run has found. */
final class Report {

    private static final Path DOCS = Path.of("docs");

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

    /** Draws the plots of the documentation from the files that the last runs have left. */
    static void draw(Path folder) throws IOException {
        draw(folder.resolve("by-matters.csv"), "Cost against matters", "matters on the board", "by-matters.svg");
        draw(
                folder.resolve("by-viewers.csv"),
                "Cost against viewers",
                "open views of a board of 1,000",
                "by-viewers.svg");
    }

    private static void draw(Path file, String title, String across, String picture) throws IOException {
        if (Files.exists(file)) {
            List<Curve> curves = Curve.read(Files.readAllLines(file));
            Files.createDirectories(DOCS.resolve("performance"));
            Files.writeString(
                    DOCS.resolve("performance").resolve(picture), new Plot(title, across, "ms, kB", curves).svg());
        }
    }
}
