package org.parley.api.security.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Takes what a device answered; that there is nothing in it is a wrong answer like others. */
final class PasskeyAnswer extends WebAuthnAuthenticationFilter {

    @Override
    public Authentication attemptAuthentication(
            HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            return super.attemptAuthentication(request, response);
        } catch (IllegalArgumentException empty) {
            throw new BadCredentialsException("an answer without a passkey", empty);
        }
    }
}
