package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.PASSWORD_TO_BE_CHANGED;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.parley.api.security.Subject;
import org.parley.api.security.Subjects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a login whose password somebody else has set change it, and do nothing else. */
final class HeldBack extends OncePerRequestFilter {

    private static final Set<String> ANYTHING =
            Set.of(
                    Subjects.SCOPE + Subject.READ,
                    Subjects.SCOPE + Subject.WRITE,
                    Subjects.SCOPE + Subject.CALENDAR);
    private static final Set<String> PAGES = Set.of("/password", "/logout", "/login", "/error");

    private final Problems problems;

    HeldBack(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (!isHeld(login) || isOpenTo(login, request)) {
            chain.doFilter(request, response);
        } else if (Pages.isAskedForIn(request)) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            problems.write(request, response, refusal());
        }
    }

    private static boolean isHeld(@Nullable Authentication login) {
        return login != null
                && login.getPrincipal() instanceof Login
                && login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .noneMatch(ANYTHING::contains);
    }

    private static boolean isOpenTo(@Nullable Authentication login, HttpServletRequest request) {
        String path = request.getServletPath();
        String own = "/api/v1/accounts/" + (login == null ? "" : login.getName()) + "/password";
        return PAGES.contains(path)
                || path.equals("/favicon.svg")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/problems")
                || path.equals(own) && "PUT".equals(request.getMethod());
    }

    private static Problem refusal() {
        return Problem.of(
                PASSWORD_TO_BE_CHANGED,
                "Somebody else has set your password. Change it; where the login was in use before, a"
                        + " second person then confirms it.");
    }
}
