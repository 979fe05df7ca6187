package org.parley.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what failed outside of the controllers: in filters, in the firewall, in the container.
 */
@Controller
class ProblemErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrors.class);

    private final Diagnosis diagnosis;
    private final Problems problems;

    ProblemErrors(Diagnosis diagnosis, Problems problems) {
        this.diagnosis = diagnosis;
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem =
                thrown instanceof Throwable cause
                        ? diagnosis.of(cause)
                        : Statuses.problem(status instanceof Integer code ? code : 404);
        if (problem.type().status() >= 500 && thrown instanceof Throwable cause) {
            LOG.error("a request failed before a controller had it", cause);
        }
        problems.write(request, response, problem);
    }
}
