package org.parley.api.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Talks between A and B as chance would have them, with acts of A that B must not notice.
 *
 * @param oneIn of how many things that B can ask at the end it asks one
 */
record Scenario(long seed, List<Step> steps, int oneIn) {

    private static final int FEWEST = 8;
    private static final int FEW = 6;
    private static final int MANY = 2;

    /** Destroying a key takes the house a second, so few delegations do it. */
    private static final int SHREDS = 50;

    /** Making a webhook takes a password, which is slow to check on purpose. */
    private static final int ALERTED = 10;

    static Scenario of(long seed) {
        Random chance = chance(seed);
        boolean confides = chance.nextBoolean();
        List<Step> steps = new ArrayList<>(Opening.steps());
        int open = FEWEST + chance.nextInt(8);
        int hidden = FEWEST + chance.nextInt(8);
        List<Step> atTheTable = new OpenActs(chance, confides).take(open);
        List<Step> inSecret = new SecretActs(chance, confides).take(hidden);
        if (seed % ALERTED == 0) {
            steps.add(Alerted.ofB());
            inSecret.addFirst(Alerted.ofA().inSecret());
        }
        while (!atTheTable.isEmpty() || !inSecret.isEmpty()) {
            int left = atTheTable.size() + inSecret.size();
            boolean secretly = chance.nextInt(left) < inSecret.size();
            steps.add((secretly ? inSecret : atTheTable).removeFirst());
        }
        if (seed % SHREDS == 0) {
            steps.addAll(SecretActs.end());
        }
        return new Scenario(seed, List.copyOf(steps), FEW);
    }

    /** Seeds that are close to each other begin alike, unless they are spread. */
    static Random chance(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** The same, at whose end more is asked. */
    Scenario asked() {
        return new Scenario(seed, steps, MANY);
    }

    /** The same without one step. */
    Scenario without(int step) {
        List<Step> fewer = new ArrayList<>(steps);
        fewer.remove(step);
        return new Scenario(seed, List.copyOf(fewer), oneIn);
    }

    /** What follows after the opening, one line a step. */
    String story() {
        StringBuilder story = new StringBuilder();
        for (Step step : steps.subList(Opening.steps().size(), steps.size())) {
            story.append(step.secret() ? "  in secret, " : "  ").append(step).append('\n');
        }
        return story.toString();
    }
}
