package dev.docket.bench;

import java.util.Locale;

/**
 * One figure of the table.
 *
 * @param p95 not a number where there is none
 * @param atMost the mark; not a number where there is none
 */
record Row(String bench, String what, double figure, double p95, int count, String unit, double atMost) {

    static Row of(String bench, String what, Samples samples, String unit) {
        return new Row(bench, what, samples.median(), samples.p95(), samples.count(), unit, Double.NaN);
    }

    static Row of(String bench, String what, double figure, String unit) {
        return new Row(bench, what, figure, Double.NaN, 1, unit, Double.NaN);
    }

    /** How many times the one is the other, both taken in this run. */
    static Row ratio(String bench, String what, double one, double other) {
        return of(bench, what, one / other, "×");
    }

    Row atMost(double mark) {
        return new Row(bench, what, figure, p95, count, unit, mark);
    }

    boolean isMissed() {
        return figure > atMost;
    }

    String verdict() {
        if (Double.isNaN(atMost)) {
            return "";
        }
        return isMissed() ? "missed by " + Math.max(1, Math.round((figure / atMost - 1) * 100)) + " %" : "met";
    }

    String shownFigure() {
        return shown(figure) + " " + unit;
    }

    String shownP95() {
        return Double.isNaN(p95) ? "" : shown(p95) + " " + unit;
    }

    String shownMark() {
        return Double.isNaN(atMost) ? "" : "≤ " + shown(atMost) + " " + unit;
    }

    /** As “1 viewer” and “2,000 viewers”. */
    static String counted(int count, String noun) {
        return "%s %s%s".formatted(shown(count), noun, count == 1 ? "" : "s");
    }

    /** With three digits that count, and never fewer than the whole number has. */
    static String shown(double value) {
        double size = Math.abs(value);
        boolean whole = size == Math.rint(size) || size >= 100;
        String pattern = whole ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
