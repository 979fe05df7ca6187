package org.parley.api.eventstore.vocabulary;

import org.axonframework.messaging.MetaData;

/** What the framework may store, with one aggregate more that may be stored. */
public final class WithSnapshots {

    private WithSnapshots() {}

    public static Vocabulary of(String name, Class<?> aggregate) {
        Vocabulary.Builder types = Vocabulary.builder().name(name, aggregate);
        MachineTypes.vocabulary().classes().entrySet().stream()
                .filter(entry -> entry.getValue() != MetaData.class) // comes with every vocabulary
                .forEach(entry -> types.name(entry.getKey(), entry.getValue()));
        return types.build();
    }
}
