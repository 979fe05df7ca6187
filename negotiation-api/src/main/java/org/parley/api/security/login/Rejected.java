package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.BAD_REQUEST;
import static org.parley.api.problem.ProblemType.METHOD_NOT_ALLOWED;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers what the firewall turns away before anything else looks at it. */
@Component
class Rejected implements RequestRejectedHandler {

    private static final Set<String> METHODS =
            new TreeSet<>(Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"));

    private final Problems problems;

    Rejected(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        problems.write(request, response, METHODS.contains(request.getMethod()) ? odd() : method());
    }

    private static Problem odd() {
        return Problem.of(
                BAD_REQUEST, "The path or a header has something in it that is never accepted.");
    }

    private static Problem method() {
        String allowed = String.join(", ", METHODS);
        return Problem.of(METHOD_NOT_ALLOWED, "Use one of " + allowed + ".")
                .header(HttpHeaders.ALLOW, allowed);
    }
}
