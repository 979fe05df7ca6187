package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.CSRF;
import static org.parley.api.problem.ProblemType.FORBIDDEN;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no to someone who is known, or whose page is too old. */
@Component
class Denials implements AccessDeniedHandler {

    private final Problems problems;
    private final Challenges challenges;

    Denials(Problems problems, Challenges challenges) {
        this.problems = problems;
        this.challenges = challenges;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!(why instanceof CsrfException)) {
            problems.write(request, response, forbidden());
        } else if (Pages.isAskedForIn(request)) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            challenges.commence(
                    request, response, new InsufficientAuthenticationException("nobody"));
        } else {
            problems.write(request, response, withoutToken());
        }
    }

    private static Problem forbidden() {
        return Problem.of(FORBIDDEN, "None of your roles may ever do this.");
    }

    private static Problem withoutToken() {
        return Problem.of(
                CSRF,
                "A browser session must send the value of its XSRF-TOKEN cookie as X-XSRF-TOKEN."
                        + " Programs log in by HTTP Basic or a token and need none.");
    }
}
