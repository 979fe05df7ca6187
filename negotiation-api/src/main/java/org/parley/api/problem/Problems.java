package org.parley.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.rejection.Rejection;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents: the only place that does, within the controllers and before them. */
@Component
public class Problems {

    public static final String CONTENT_TYPE = "application/problem+json";

    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance");

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** The problem that a rejection is, with its components as members. */
    public Problem of(Rejection rejection) {
        Map<String, Object> components =
                json.convertValue(rejection, new TypeReference<Map<String, Object>>() {});
        Map<String, Object> fields =
                components.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        component -> fieldName(component.getKey()),
                                        Map.Entry::getValue,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        return Problem.of(Rejections.typeOf(rejection), rejection.detail()).with(fields);
    }

    private static String fieldName(String component) {
        return MEMBERS.contains(component)
                ? "current" + component.substring(0, 1).toUpperCase() + component.substring(1)
                : component;
    }

    /** The document, byte for byte. */
    public byte[] render(HttpServletRequest request, Problem problem) {
        ProblemType type = problem.type();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", problem.detail());
        members.put("instance", Instance.of(request, type));
        members.putAll(problem.fields());
        return json.writeValueAsBytes(members);
    }

    /** Answers with the problem, unless an answer is under way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            problem.allHeaders().forEach(response::setHeader);
            send(response, problem.type().status(), render(request, problem));
        }
    }

    /** Answers with a document that was rendered before. */
    public void send(HttpServletResponse response, int status, byte[] document) throws IOException {
        response.setStatus(status);
        response.setContentType(CONTENT_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
