package org.parley.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that the firewall lets nobody see. */
@Component
class ProblemFirewall implements RequestRejectedHandler {

    private static final Set<String> METHODS =
            Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final Problems problems;

    ProblemFirewall(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        boolean known = METHODS.contains(request.getMethod());
        problems.write(request, response, Statuses.problem(known ? 400 : 405));
    }
}
