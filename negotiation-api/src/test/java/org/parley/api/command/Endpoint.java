package org.parley.api.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One endpoint, as the application maps it. */
record Endpoint(String verb, String pattern, HandlerMethod method) {

    private static final Set<Action> ANY_DELEGATE =
            Set.of(Action.REPORT_INCIDENT, Action.STEP_IN_INCIDENT);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Endpoint> all(House house) {
        return house
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> pattern(entry.getKey()).startsWith("/api/v1"))
                .flatMap(entry ->
                        entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb ->
                                        new Endpoint(
                                                verb.name(),
                                                pattern(entry.getKey()),
                                                entry.getValue())))
                .filter(endpoint -> !endpoint.pattern().endsWith("/imports"))
                .toList();
    }

    /** In the negotiation of the table, with unknown ids of everything else. */
    String path(Table table) {
        return pathWith(UUID.randomUUID().toString())
                .replaceFirst("/negotiations/[^/]+", "/negotiations/" + table.id());
    }

    String pathWith(String id) {
        return pattern.replaceAll("\\{[^}]+}", id);
    }

    Reply send(House house, Table table, @Nullable String login, String body, String... headers) {
        return house.send(login, verb, path(table), body, headers);
    }

    @Nullable JsonNode example() {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(parameter -> read(parameter.getParameterType()))
                .findFirst()
                .orElse(null);
    }

    /** Someone whom the policy lets through to the body. */
    String rightLogin() {
        String action = actions().getFirst().name();
        if (pattern.contains("/accounts")
                || pattern.contains("/projections")
                || pattern.contains("/keys")) {
            return "operator";
        }
        if (action.equals("REQUEST_BREAK_GLASS") || action.equals("READ_OPENED_BRIEF")) {
            return "auditor";
        }
        boolean kept =
                List.of(
                                "OPEN_",
                                "REGISTER",
                                "ACCREDIT",
                                "RECALL",
                                "MOVE_LIFE",
                                "CLOSE_",
                                "NAME_",
                                "RECORD_LAPSE",
                                "SET_ANCHOR")
                        .stream()
                        .anyMatch(action::startsWith);
        return kept && !action.equals("OPEN_BACKCHANNEL") ? "secretariat" : "goc.head";
    }

    /** Whether the login may; incidents are for any delegate, the verifier's too. */
    boolean isFor(String login) {
        return isForEveryone()
                || login.equals(rightLogin())
                || login.equals("un.mission")
                        && actions().stream().anyMatch(ANY_DELEGATE::contains);
    }

    boolean isForEveryone() {
        return actions().stream()
                .anyMatch(
                        action -> action.name().contains("OWN") || action.name().contains("TOKEN"));
    }

    private List<Action> actions() {
        return List.of(method.getMethodAnnotation(Permits.class).value());
    }

    private static @Nullable JsonNode read(Class<?> form) {
        ClassPathResource file = new ClassPathResource("openapi/" + form.getSimpleName() + ".json");
        if (!file.exists()) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pattern(RequestMappingInfo info) {
        return info.getPatternValues().iterator().next();
    }

    @Override
    public String toString() {
        return verb + " " + pattern;
    }
}
