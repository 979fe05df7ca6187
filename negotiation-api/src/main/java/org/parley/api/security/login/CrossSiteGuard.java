package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.CROSS_SITE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to change anything for a page of another site. A browser adds remembered Basic
 * credentials to such requests by itself, where no CSRF token would stop them.
 */
final class CrossSiteGuard extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;

    CrossSiteGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean crossSite = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (crossSite && !SAFE.contains(request.getMethod())) {
            problems.write(request, response, refusal());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem refusal() {
        return Problem.of(
                CROSS_SITE, "Your browser says that a page of another site asks. Ask from here.");
    }
}
