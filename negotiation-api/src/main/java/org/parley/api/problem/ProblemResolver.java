package org.parley.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers everything that a controller, or what stands before it, throws. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Diagnosis diagnosis;
    private final Problems problems;

    ProblemResolver(Diagnosis diagnosis, Problems problems) {
        this.diagnosis = diagnosis;
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception thrown) {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            return null;
        }
        try {
            answer(request, response, thrown);
        } catch (IOException e) {
            LOG.debug("nobody waits for the answer any more", e);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        if (thrown instanceof RefusedBefore before) {
            problems.send(response, before.status(), before.document());
            return;
        }
        Problem problem = diagnosis.of(thrown);
        if (problem.type().status() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        problems.write(request, response, problem);
    }
}
