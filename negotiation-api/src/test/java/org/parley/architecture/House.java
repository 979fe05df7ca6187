package org.parley.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;

/** The packages of a house below its root: the real one, or that of the canaries. */
record House(String root) {

    static final House REAL = new House("org.parley");
    static final House OF_CANARIES = new House("org.canary");

    DescribedPredicate<JavaClass> everything() {
        return resideInAPackage(root + "..");
    }

    /** Classes in packages named from the root, such as {@code core.(*).event..}. */
    DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(
                Arrays.stream(rooms).map(room -> root + "." + room).toArray(String[]::new));
    }
}
