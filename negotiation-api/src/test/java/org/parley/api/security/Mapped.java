package org.parley.api.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One endpoint of the application, asked in a way that reaches its policy and changes nothing. */
record Mapped(String verb, String path, String type, HandlerMethod method) {

    private static final String NONSENSE = "{\"nonsense\": 1}";

    /** All but the description of the API and the container's own page for errors. */
    static List<Mapped> all(House house) {
        return house
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .filter(one -> !one.path().startsWith("/v3/") && !one.path().equals("/error"))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Stream<Mapped> of(RequestMappingInfo info, HandlerMethod method) {
        String type =
                info.getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst()
                        .map(MediaType::toString)
                        .orElse("application/json");
        Set<String> verbs = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(verb -> verbs.add(verb.name()));
        if (verbs.isEmpty()) {
            verbs.add("GET");
        }
        return info.getPatternValues().stream()
                .flatMap(path -> verbs.stream().map(verb -> new Mapped(verb, path, type, method)));
    }

    boolean isOfTheApi() {
        return path.startsWith("/api/");
    }

    List<Action> actions() {
        Permits permits = method.getMethodAnnotation(Permits.class);
        return permits == null ? List.of() : List.of(permits.value());
    }

    /** With a body, parameter and version that nothing takes: who may is told so with a 400. */
    Reply ask(House house, @Nullable String login, MatrixSeats place) {
        String filled = filled(place);
        if (verb.equals("GET")) {
            return house.get(login, filled + "?nonsense=1");
        }
        return house.send(
                login,
                verb,
                filled,
                verb.equals("DELETE") ? null : NONSENSE,
                "Content-Type",
                type,
                "If-Match",
                "nonsense");
    }

    private String filled(MatrixSeats place) {
        String filled = path;
        for (var id : place.ids().entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
