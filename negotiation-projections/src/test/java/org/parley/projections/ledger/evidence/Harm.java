package org.parley.projections.ledger.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.projections.ledger.text.CanonicalLine;
import org.parley.projections.ledger.tree.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody may do to a file who has no key. */
enum Harm {
    BIT_FLIPPED {
        @Override
        byte[] to(byte[] file, Random random) {
            byte[] harmed = file.clone();
            harmed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            return harmed;
        }
    },
    TRUNCATED {
        @Override
        byte[] to(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    DROPPED {
        @Override
        void to(List<String> lines, Random random) {
            lines.remove(random.nextInt(lines.size()));
        }
    },
    ADDED {
        @Override
        void to(List<String> lines, Random random) {
            String line = lines.get(random.nextInt(lines.size()));
            lines.add(random.nextInt(lines.size() + 1), line);
        }
    },
    SWAPPED {
        @Override
        void to(List<String> lines, Random random) {
            int one = random.nextInt(lines.size());
            int other = (one + 1 + random.nextInt(lines.size() - 1)) % lines.size();
            Collections.swap(lines, one, other);
        }
    },
    REDATED {
        @Override
        void to(List<String> lines, Random random) {
            change(lines, random, "recorded", "2015-01-01T00:00:00.000Z");
        }
    },
    REATTRIBUTED {
        @Override
        void to(List<String> lines, Random random) {
            change(lines, random, "actor", "farc.head");
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    byte[] to(byte[] file, Random random) {
        List<String> lines =
                new ArrayList<>(new String(file, StandardCharsets.UTF_8).lines().toList());
        to(lines, random);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    void to(List<String> lines, Random random) {
        throw new UnsupportedOperationException(name());
    }

    // Every second time by somebody who knows how a leaf is hashed.
    private static void change(List<String> lines, Random random, String name, String value) {
        int[] leaves =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains("\"kind\":\"leaf\""))
                        .toArray();
        int which = leaves[random.nextInt(leaves.length)];
        ObjectNode line = (ObjectNode) JSON.readTree(lines.get(which));
        line.put(name, value);
        if (random.nextBoolean()) {
            byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
            byte[] leaf = CanonicalLine.parse(bytes, 0, bytes.length).without(Format.AROUND_A_LEAF);
            line.put("hash", new Sha256().leaf(leaf).toString());
        }
        lines.set(which, line.toString());
    }
}
