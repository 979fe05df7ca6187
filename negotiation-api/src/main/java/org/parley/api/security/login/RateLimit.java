package org.parley.api.security.login;

import static org.parley.api.problem.ProblemType.TOO_MANY_REQUESTS;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.parley.api.problem.Problem;
import org.parley.api.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no login ask more than its share. What is left is told in tenths of the quota, so that two
 * answers that ought to be equal are not told apart by it.
 */
final class RateLimit extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Problems problems;
    private final Shares shares;

    RateLimit(RateLimits limits, Problems problems, Shares shares) {
        this.limits = limits;
        this.problems = problems;
        this.shares = shares;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !isLimited(login)) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = shares.take(login.getName());
        announce(response, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, tooMany(probe));
        }
    }

    private boolean isLimited(Authentication login) {
        return limits.enabled() && login.getPrincipal() instanceof Login;
    }

    private void announce(HttpServletResponse response, ConsumptionProbe probe) {
        long tenth = Math.max(1, limits.requests() / 10);
        long left = probe.getRemainingTokens() / tenth * tenth;
        response.setHeader("RateLimit-Policy", policy());
        response.setHeader("RateLimit", "\"login\";r=" + left);
    }

    private String policy() {
        return "\"login\";q=" + limits.requests() + ";w=" + limits.window().toSeconds();
    }

    private static Problem tooMany(ConsumptionProbe probe) {
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        return Problem.of(TOO_MANY_REQUESTS, "You asked more than your share. Wait, then go on.")
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
