package org.parley.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a class looks like from outside. */
final class Shapes {

    private Shapes() {}

    static boolean isPlainData(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed() || isPackageInfo(type);
    }

    static boolean isOnlyFunctions(JavaClass type) {
        return Stream.concat(type.getMethods().stream(), type.getFields().stream())
                .allMatch(member -> member.getModifiers().contains(JavaModifier.STATIC));
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    static boolean livesInAMarkedPackage(JavaClass type) {
        JavaPackage home = type.getPackage();
        return home.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*")
                && method.getRawParameterTypes().size() == 1
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !isAskedForFromAbove(method);
    }

    private static boolean isAskedForFromAbove(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(
                        owner.getAllRawSuperclasses().stream(),
                        owner.getAllRawInterfaces().stream())
                .anyMatch(above -> declares(above, method));
    }

    private static boolean declares(JavaClass above, JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new);
        return above.tryGetMethod(method.getName(), parameters).isPresent();
    }
}
