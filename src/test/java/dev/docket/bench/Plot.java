package dev.docket.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A picture of how figures grow, with both axes in powers of ten: what grows in proportion is a line of 45 degrees, what
 * does not grow is level. Its colours follow the light or dark scheme of whoever looks at it.
 */
record Plot(String title, String across, String upward, List<Curve> curves) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int LEFT = 64;
    private static final int RIGHT = 520;
    private static final int TOP = 48;
    private static final int BOTTOM = 360;

    /** Told apart also by whoever sees no colours: by the name at its end. */
    private static final List<String> COLOURS =
            List.of("#2a78c2", "#c2571a", "#2c8a4b", "#9a4fb0", "#b8860b", "#c0395a");

    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" aria-label="%3$s" \
            font-family="system-ui, sans-serif" font-size="12">
            <style>
              .paper { fill: #ffffff } text { fill: #24292f } .grid { stroke: #d0d7de } .axis { stroke: #57606a }
              @media (prefers-color-scheme: dark) {
                .paper { fill: #0d1117 } text { fill: #e6edf3 } .grid { stroke: #30363d } .axis { stroke: #8b949e }
              }
            </style>
            <rect class="paper" width="%1$d" height="%2$d" rx="6"/>
            <text x="16" y="26" font-size="15" font-weight="600">%3$s</text>
            %4$s</svg>
            """;

    String svg() {
        var text = new StringBuilder();
        Axis x = axis(Curve.Point::x);
        Axis y = axis(Curve.Point::y);
        for (int power = x.from; power <= x.to; power++) {
            int at = (int) place(x, Math.pow(10, power), LEFT, RIGHT);
            text.append(line("grid", at, TOP, at, BOTTOM)).append(label(at, BOTTOM + 18, "middle", power));
        }
        for (int power = y.from; power <= y.to; power++) {
            int at = (int) place(y, Math.pow(10, power), BOTTOM, TOP);
            text.append(line("grid", LEFT, at, RIGHT, at)).append(label(LEFT - 8, at + 4, "end", power));
        }
        text.append(line("axis", LEFT, BOTTOM, RIGHT, BOTTOM)).append(line("axis", LEFT, TOP, LEFT, BOTTOM));
        text.append(words((LEFT + RIGHT) / 2, BOTTOM + 44, "middle", across));
        text.append(words(LEFT, TOP - 8, "middle", upward));
        appendCurves(text, x, y);
        return FRAME.formatted(WIDTH, HEIGHT, escaped(title), text);
    }

    private void appendCurves(StringBuilder text, Axis x, Axis y) {
        // Names that would lie on each other move down.
        double free = 0;
        List<Curve> fromTop = curves.stream()
                .filter(curve -> !curve.points().isEmpty())
                .sorted((one, other) -> Double.compare(
                        other.points().getLast().y(), one.points().getLast().y()))
                .toList();
        for (Curve curve : fromTop) {
            String colour = COLOURS.get(curves.indexOf(curve) % COLOURS.size());
            text.append(drawn(curve, x, y, colour));
            double end = place(y, curve.points().getLast().y(), BOTTOM, TOP);
            free = Math.max(end, free + 16);
            text.append("<text x=\"%d\" y=\"%.0f\" style=\"fill: %s\" font-weight=\"600\">%s</text>\n"
                    .formatted(RIGHT + 10, free + 4, colour, escaped(curve.name())));
        }
    }

    private static String drawn(Curve curve, Axis x, Axis y, String colour) {
        String points = curve.points().stream()
                .map(point -> String.format(
                        Locale.ROOT, "%.1f,%.1f", place(x, point.x(), LEFT, RIGHT), place(y, point.y(), BOTTOM, TOP)))
                .collect(Collectors.joining(" "));
        var dots = new StringBuilder();
        for (String point : points.split(" ")) {
            String[] at = point.split(",");
            dots.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>%n".formatted(at[0], at[1], colour));
        }
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n%s"
                .formatted(points, colour, dots);
    }

    private Axis axis(ToDoubleFunction<Curve.Point> coordinate) {
        double[] values = values(coordinate).toArray();
        double least = DoubleStream.of(values).min().orElse(1);
        double most = DoubleStream.of(values).max().orElse(1);
        int from = (int) Math.floor(Math.log10(least));
        return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
    }

    private DoubleStream values(ToDoubleFunction<Curve.Point> coordinate) {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(coordinate)
                .filter(value -> value > 0);
    }

    private static double place(Axis axis, double value, int start, int end) {
        double power = value > 0 ? Math.log10(value) : axis.from;
        return start + (end - start) * (power - axis.from) / (axis.to - axis.from);
    }

    private static String line(String kind, int x1, int y1, int x2, int y2) {
        return "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>%n".formatted(kind, x1, y1, x2, y2);
    }

    private static String label(int x, int y, String anchor, int power) {
        return words(x, y, anchor, Row.shown(Math.pow(10, power)));
    }

    private static String words(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** In powers of ten. */
    private record Axis(int from, int to) {}
}
