package org.parley.api.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the form again and says why, in words that do not tell whether the name exists. */
final class FormFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason = why instanceof TooManyAttempts early ? "wait=" + early.seconds() : "wrong";
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
