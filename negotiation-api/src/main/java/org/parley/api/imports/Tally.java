package org.parley.api.imports;

/**
 * How far a file has come.
 *
 * @param lines how many lines it has
 * @param recorded lines that were done now
 * @param repeated lines that had been done before
 * @param failed lines that were refused
 */
public record Tally(int lines, int recorded, int repeated, int failed) {

    private static final int ALL = 100;

    public static Tally of(int lines) {
        return new Tally(lines, 0, 0, 0);
    }

    public Tally and(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _ -> new Tally(lines, recorded + 1, repeated, failed);
            case Outcome.Repeated _ -> new Tally(lines, recorded, repeated + 1, failed);
            case Outcome.Failed _ -> new Tally(lines, recorded, repeated, failed + 1);
        };
    }

    public int done() {
        return recorded + repeated + failed;
    }

    public int percent() {
        return lines == 0 ? ALL : (int) ((long) done() * ALL / lines);
    }

    /** Measured: lines a second over the time that was worked on them, with one decimal. */
    public double perSecond(long millis) {
        return millis <= 0 ? 0 : Math.round(done() * 10_000.0 / millis) / 10.0;
    }
}
