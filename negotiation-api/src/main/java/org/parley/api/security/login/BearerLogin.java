package org.parley.api.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs somebody in by the token that he bears, for this one request. */
final class BearerLogin extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Bearers bearers;
    private final Challenges challenges;

    BearerLogin(Bearers bearers, Challenges challenges) {
        this.bearers = bearers;
        this.challenges = challenges;
    }

    static boolean isIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static String tokenIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isIn(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login;
        try {
            login = bearers.login(tokenIn(request));
        } catch (AuthenticationException refused) {
            SecurityContextHolder.clearContext();
            challenges.commence(request, response, refused);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        chain.doFilter(request, response);
    }
}
