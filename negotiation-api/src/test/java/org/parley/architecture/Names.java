package org.parley.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Classes by their full names. */
final class Names {

    private Names() {}

    static DescribedPredicate<JavaClass> exactly(String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                "are one of " + wanted, type -> wanted.contains(type.getName()));
    }
}
