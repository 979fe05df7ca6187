package org.parley.benchmark.harness;

/** The middle of what was measured, and the ends. */
public record Spread(double median, double least, double most) {

    static Spread of(double[] sorted) {
        int half = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        String form = median >= 1000 ? "%,.0f" : median >= 10 ? "%.1f" : "%.2f";
        return (form + " (" + form + "–" + form + ")").formatted(median, least, most);
    }
}
