package org.parley.architecture;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All endpoints, as their controllers declare them, such as {@code GET /negotiations}. */
final class Endpoints {

    private static final String BASE = "/api/v1";

    private Endpoints() {}

    static Set<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        Set<String> endpoints = new TreeSet<>();
        scanner.findCandidateComponents("org.parley.api").stream()
                .map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .forEach(controller -> of(controller).forEach(endpoints::add));
        return endpoints;
    }

    private static Stream<String> of(Class<?> controller) {
        String base =
                path(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class));
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method ->
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping ->
                        Arrays.stream(mapping.method())
                                .map(verb ->
                                        verb
                                                + " "
                                                + (base + path(mapping)).replaceFirst(BASE, "")));
    }

    private static String path(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
