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

/**
 * Logs in a calendar by the token in its address, for this one request: programs that subscribe to
 * calendars send no headers. The token opens this path alone, and no other token does.
 */
final class CalendarLogin extends OncePerRequestFilter {

    private static final String PATH = "/api/v1/calendar.ics";
    private static final String TOKEN = "token";

    private final Bearers bearers;
    private final Challenges challenges;

    CalendarLogin(Bearers bearers, Challenges challenges) {
        this.bearers = bearers;
        this.challenges = challenges;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(PATH)
                || !request.getMethod().equals("GET")
                || request.getParameter(TOKEN) == null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login;
        try {
            login = bearers.calendar(request.getParameter(TOKEN));
        } catch (AuthenticationException refused) {
            SecurityContextHolder.clearContext();
            challenges.commence(request, response, refused);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        chain.doFilter(request, response);
    }
}
