package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.TOO_MANY_REQUESTS;
import static org.parley.api.problem.ProblemType.UNAUTHENTICATED;
import static org.parley.api.problem.ProblemType.UNAVAILABLE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.api.account.Admission;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.parley.api.security.issuer.ProviderAway;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks who it is: a person by the login page, a program by a problem document. Browsers are not
 * asked for Basic: they would open a window of their own, and remember what is typed there.
 */
@Component
class Challenges implements AuthenticationEntryPoint {

    private static final String BASIC = "Basic realm=\"Parley\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Parley\"";

    private final Problems problems;
    private final Admission admission;

    Challenges(Problems problems, Admission admission) {
        this.admission = admission;
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts early) {
            problems.write(request, response, tooMany(early));
        } else if (why instanceof ProviderAway) {
            problems.write(request, response, away());
        } else if (Pages.isAskedForIn(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            challenge(request, response);
        }
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean unknownToken = BearerLogin.isIn(request);
        if (admission.takesPasswords() && !Pages.isSentByBrowser(request)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
        }
        response.addHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                unknownToken ? BEARER + ", error=\"invalid_token\"" : BEARER);
        problems.write(request, response, Problem.of(UNAUTHENTICATED, detail(request)));
    }

    private String detail(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return "The name and password, or the token, are not known here.";
        }
        return admission.takesPasswords()
                ? "Log in by HTTP Basic, by a personal access token, or at /login."
                : "Send a token of the identity provider, or a personal access token.";
    }

    private static Problem away() {
        return Problem.of(UNAVAILABLE, "The identity provider does not answer. Ask again later.");
    }

    private static Problem tooMany(TooManyAttempts early) {
        return Problem.of(
                        TOO_MANY_REQUESTS,
                        "Too many wrong passwords for this name. Wait before you try again.")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(early.seconds()));
    }
}
