package org.parley.api.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.parley.api.command.ReceiptKey;

/**
 * Names each line of an import by what it says, so that it keeps its receipt when others are put
 * before it or mended. Of equal lines, the second is another one than the first.
 */
final class LineKeys {

    private final Origin origin;
    private final Function<byte[], String> digest;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param digest names a content so that whoever sees the name cannot try what it was
     */
    LineKeys(Origin origin, Function<byte[], String> digest) {
        this.origin = origin;
        this.digest = digest;
    }

    ReceiptKey next(Line line) {
        String hash = digest.apply(line.text().getBytes(StandardCharsets.UTF_8));
        int nth = seen.merge(hash, 1, Integer::sum);
        String key = origin.name() + ":" + hash + ":" + nth;
        return ReceiptKey.ofImport(origin.importer(), key, hash);
    }
}
