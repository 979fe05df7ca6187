package org.parley.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a problem is about: the path of the request. Where nothing is found, every id in it becomes
 * a dash, so that the answers for what is absent and for what is forbidden are equal byte for byte.
 */
final class Instance {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Instance() {}

    static String of(HttpServletRequest request, ProblemType type) {
        return type == ProblemType.ABSENT ? withoutIds(request) : path(request);
    }

    private static String withoutIds(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && VARIABLE.matcher(pattern.toString()).find()
                ? VARIABLE.matcher(pattern.toString()).replaceAll("-")
                : ID.matcher(path(request)).replaceAll("-");
    }

    private static String path(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before == null ? request.getRequestURI() : before.toString();
    }
}
