package org.parley.benchmark.harness;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param met whether the goal was reached, or null where there is none
 */
public record Reached(
        String row, String what, String goal, String reached, @Nullable Boolean met, String note) {

    public static Reached atLeast(String row, String what, double goal, Spread spread) {
        boolean met = spread.median() >= goal;
        return new Reached(row, what, "≥ " + plain(goal) + " ×", spread + " ×", met, "");
    }

    public static Reached atMost(String row, String what, double goal, Spread spread) {
        boolean met = spread.median() <= goal;
        return new Reached(row, what, "≤ " + plain(goal) + " ×", spread + " ×", met, "");
    }

    /** A figure that helps to read the others. */
    public static Reached figure(String row, String what, @Nullable Object value, String note) {
        return new Reached(row, what, "", String.valueOf(value), null, note);
    }

    public Reached because(String why) {
        return new Reached(row, what, goal, reached, met, why);
    }

    String verdict() {
        return met == null ? "" : met ? "met" : "missed";
    }

    private static String plain(double goal) {
        return goal == Math.rint(goal) ? String.valueOf((long) goal) : String.valueOf(goal);
    }
}
