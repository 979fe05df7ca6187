package org.parley.api.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.parley.api.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body as a whole before anything looks at it, however it is sent, and refuses one of more
 * than 1 MB. Files for import have limits of their own.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class WholeBody extends OncePerRequestFilter {

    static final int LIMIT = 1 << 20;

    private static final String BODY = WholeBody.class.getName();
    private static final String IMPORTS = "/api/v1/imports";

    private static final Problem TOO_MUCH =
            Problem.of(ProblemType.TOO_LARGE, "A body may have 1 MB at most.");
    private static final Problem BROKEN =
            Problem.of(
                    ProblemType.BAD_REQUEST, "The body breaks off, or is not sent as HTTP has it.");

    private final Problems problems;

    WholeBody(Problems problems) {
        this.problems = problems;
    }

    /** The bytes of the body; none when it was not read here. */
    static byte[] of(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? body : new byte[0];
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.startsWith("/api/") || path.equals(IMPORTS);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = read(request);
        } catch (IOException | IllegalStateException _) {
            refuse(request, response, BROKEN);
            return;
        }
        if (body.length > LIMIT) {
            refuse(request, response, TOO_MUCH);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static byte[] read(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() > LIMIT
                ? new byte[LIMIT + 1]
                : request.getInputStream().readNBytes(LIMIT + 1);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        problems.write(request, response, problem.header("Connection", "close"));
    }
}
