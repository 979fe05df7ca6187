package org.parley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule as a sentence: the classes it is about, what they should be, and a canary that breaks it.
 */
record HouseRule(
        String sentence,
        Function<House, DescribedPredicate<JavaClass>> about,
        Function<House, ArchCondition<JavaClass>> should,
        Class<?> canary) {

    static HouseRule rule(
            String sentence,
            Function<House, DescribedPredicate<JavaClass>> about,
            Function<House, ArchCondition<JavaClass>> should,
            Class<?> canary) {
        return new HouseRule(sentence, about, should, canary);
    }

    ArchRule in(House house) {
        return classes().that(about.apply(house)).should(should.apply(house)).as(sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
