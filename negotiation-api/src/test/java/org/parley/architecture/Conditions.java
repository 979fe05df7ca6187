package org.parley.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class can be asked to be, where ArchUnit has no word of its own for it. */
final class Conditions {

    private Conditions() {}

    /** No dependency on any class that the predicate names. */
    static ArchCondition<JavaClass> notTouch(DescribedPredicate<? super JavaClass> forbidden) {
        return ArchConditions.not(ArchConditions.dependOnClassesThat(forbidden.forSubtype()));
    }

    static ArchCondition<JavaClass> notTouch(String... packages) {
        return notTouch(JavaClass.Predicates.resideInAnyPackage(packages));
    }

    /** No access, by call or reference, that the predicate names. */
    static ArchCondition<JavaClass> notCall(String what, Predicate<JavaAccess<?>> forbidden) {
        return none(
                "not call " + what,
                type -> type.getAccessesFromSelf().stream().filter(forbidden),
                JavaAccess::getDescription);
    }

    /** None of the offences that are looked for in a class; each is reported by its description. */
    static <T> ArchCondition<JavaClass> none(
            String description,
            Function<JavaClass, Stream<? extends T>> offences,
            Function<T, String> describe) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                offences.apply(type)
                        .map(offence -> type.getName() + ": " + describe.apply(offence))
                        .map(message -> SimpleConditionEvent.violated(type, message))
                        .forEach(events::add);
            }
        };
    }

    /** A property of the class as a whole. */
    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> holds) {
        return none(
                "be " + description,
                type -> holds.test(type) ? Stream.empty() : Stream.of(type),
                type -> "is not " + description);
    }
}
