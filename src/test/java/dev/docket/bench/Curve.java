package dev.docket.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a plot. */
record Curve(String name, List<Point> points) {

    record Point(double x, double y) {}

    static Curve named(String name) {
        return new Curve(name, new ArrayList<>());
    }

    void add(double x, double y) {
        points.add(new Point(x, y));
    }

    /** The curves of a file with a head and the lines <code>"name",x,y</code>. */
    static List<Curve> read(List<String> lines) {
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int quote = line.lastIndexOf('"');
            String[] at = line.substring(quote + 2).split(",");
            curves.computeIfAbsent(line.substring(1, quote), Curve::named)
                    .add(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
        }
        return List.copyOf(curves.values());
    }
}
