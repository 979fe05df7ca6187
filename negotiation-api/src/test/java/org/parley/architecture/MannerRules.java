package org.parley.architecture;

import static org.parley.architecture.Conditions.be;
import static org.parley.architecture.Conditions.none;
import static org.parley.architecture.Conditions.notTouch;
import static org.parley.architecture.HouseRule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.canary.api.HasASetter;
import org.canary.api.InjectsAField;
import org.canary.api.OldDates;
import org.canary.api.OldJackson;
import org.canary.api.OptionalArgument;
import org.canary.api.RedLineDto;
import org.canary.api.SharedMutableState;
import org.canary.unmarked.InAnUnmarkedPackage;

/** Small manners that hold in every room. */
final class MannerRules {

    private static final Pattern SUFFIXES =
            Pattern.compile(".*[a-z](Command|Query|Dto|DTO|Impl|Manager|Helper|Utils?|Data|Info)");
    private static final Set<String> INJECTIONS =
            Set.of("Autowired", "Inject", "Value", "Resource", "Qualifier");

    private MannerRules() {}

    static List<HouseRule> all() {
        return List.of(
                rule(
                        "no name ends in a word that says nothing",
                        House::everything,
                        house -> be("named by what it is", MannerRules::isWellNamed),
                        RedLineDto.class),
                rule(
                        "nothing is injected into a field",
                        House::everything,
                        house -> none("inject fields", MannerRules::injected, JavaField::getName),
                        InjectsAField.class),
                rule(
                        "nothing has a setter",
                        House::everything,
                        house -> none("have setters", MannerRules::setters, JavaMethod::getName),
                        HasASetter.class),
                rule(
                        "no static field can be assigned again",
                        House::everything,
                        house -> none("share state", MannerRules::shared, JavaField::getName),
                        SharedMutableState.class),
                rule(
                        "nobody is handed an Optional",
                        House::everything,
                        house -> none("take Optional", MannerRules::optional, JavaMethod::getName),
                        OptionalArgument.class),
                rule(
                        "dates are java.time",
                        House::everything,
                        house -> notTouch(Names.exactly("java.util.Date", "java.util.Calendar")),
                        OldDates.class),
                rule(
                        "JSON is Jackson 3",
                        House::everything,
                        house -> notTouch(JACKSON_2),
                        OldJackson.class),
                rule(
                        "every package says what it is for and marks its nulls",
                        House::everything,
                        house -> be("in a marked package", Shapes::livesInAMarkedPackage),
                        InAnUnmarkedPackage.class));
    }

    private static final String[] JACKSON_2 = {
        "com.fasterxml.jackson.databind..",
        "com.fasterxml.jackson.core..",
        "com.fasterxml.jackson.datatype..",
        "com.fasterxml.jackson.dataformat.."
    };

    private static boolean isWellNamed(JavaClass type) {
        // The sealed interface above a room's commands may say that it is that.
        return type.reflect().isSealed() || !SUFFIXES.matcher(type.getSimpleName()).matches();
    }

    private static Stream<JavaField> injected(JavaClass type) {
        return type.getFields().stream()
                .filter(field ->
                        field.getAnnotations().stream()
                                .anyMatch(
                                        a -> INJECTIONS.contains(a.getRawType().getSimpleName())));
    }

    private static Stream<JavaMethod> setters(JavaClass type) {
        return type.getMethods().stream().filter(Shapes::isSetter);
    }

    private static Stream<JavaField> shared(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static Stream<JavaMethod> optional(JavaClass type) {
        return type.getMethods().stream()
                .filter(m ->
                        m.getRawParameterTypes().stream()
                                .anyMatch(p -> p.isEquivalentTo(Optional.class)))
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
