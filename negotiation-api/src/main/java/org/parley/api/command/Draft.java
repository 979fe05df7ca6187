package org.parley.api.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A receipt to be written with the events of a command. It travels beside the command as text. */
record Draft(ReceiptKey key, Answer.Plan plan) {

    private static final String LOGIN = "receiptLogin";
    private static final String KEY = "receiptKey";
    private static final String HASH = "receiptHash";
    private static final String STATUS = "receiptStatus";
    private static final String ID = "receiptId";
    private static final String LOCATION = "receiptLocation";

    Map<String, String> asMetadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(LOGIN, key.login());
        metadata.put(KEY, key.key());
        metadata.put(HASH, key.hash());
        metadata.put(STATUS, Integer.toString(plan.status()));
        if (plan.id() != null) {
            metadata.put(ID, plan.id().toString());
        }
        if (plan.location() != null) {
            metadata.put(LOCATION, plan.location());
        }
        return metadata;
    }

    static @Nullable Draft of(Map<String, ?> metadata) {
        if (metadata.get(KEY) == null) {
            return null;
        }
        return new Draft(
                new ReceiptKey(
                        String.valueOf(metadata.get(LOGIN)),
                        String.valueOf(metadata.get(KEY)),
                        String.valueOf(metadata.get(HASH))),
                new Answer.Plan(
                        Integer.parseInt(String.valueOf(metadata.get(STATUS))),
                        metadata.get(ID),
                        (String) metadata.get(LOCATION)));
    }
}
