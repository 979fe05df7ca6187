package org.parley.api.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.api.command.House;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way into the house that is mapped. */
record Way(RequestMethod verb, String path, HandlerMethod method) {

    /** All that there are by these verbs. */
    static List<Way> into(House house, RequestMethod... verbs) {
        Set<RequestMethod> these = Set.of(verbs);
        return house
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> ways(entry.getKey(), entry.getValue()))
                .filter(way -> these.contains(way.verb()))
                .toList();
    }

    private static Stream<Way> ways(RequestMappingInfo info, HandlerMethod method) {
        Set<RequestMethod> said = info.getMethodsCondition().getMethods();
        Set<RequestMethod> verbs = said.isEmpty() ? Set.of(RequestMethod.GET) : said;
        return info.getPatternValues().stream()
                .flatMap(path -> verbs.stream().map(verb -> new Way(verb, path, method)));
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    String with(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    /** The names of what can be asked for in the address. */
    Stream<String> parameters() {
        return Arrays.stream(method.getMethodParameters()).flatMap(Way::names);
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            String name = parameter.getParameter().getName();
            return Stream.of(asked.value().isEmpty() ? name : asked.value());
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
