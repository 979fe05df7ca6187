package org.parley.api.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account was deleted, or has another password or other roles by now. */
final class FreshLogin extends OncePerRequestFilter {

    private final Unbroken unbroken;

    FreshLogin(Unbroken unbroken) {
        this.unbroken = unbroken;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isStale(SecurityContextHolder.getContext().getAuthentication())) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isStale(@Nullable Authentication login) {
        return login != null && login.getPrincipal() instanceof Login known && !unbroken.is(known);
    }
}
