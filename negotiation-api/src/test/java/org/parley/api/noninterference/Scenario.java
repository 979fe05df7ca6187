package org.parley.api.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Talks between A and B as chance would have them, with acts of A that B must not notice. */
record Scenario(long seed, List<Step> steps) {

    private static final int FEWEST = 8;

    static Scenario of(long seed) {
        Random chance = new Random(seed);
        List<Step> steps = new ArrayList<>(Opening.steps());
        int open = FEWEST + chance.nextInt(8);
        int hidden = FEWEST + chance.nextInt(8);
        List<Step> atTheTable = new OpenActs(chance).take(open);
        List<Step> inSecret = new SecretActs(chance).take(hidden);
        while (!atTheTable.isEmpty() || !inSecret.isEmpty()) {
            int left = atTheTable.size() + inSecret.size();
            boolean secretly = chance.nextInt(left) < inSecret.size();
            steps.add((secretly ? inSecret : atTheTable).removeFirst());
        }
        return new Scenario(seed, steps);
    }
}
