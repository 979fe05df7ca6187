package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.api.problem.Problems;
import org.parley.api.security.OverHttp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RateLimitTest extends OverHttp {

    private final RateLimit limit;

    RateLimitTest(@Autowired Problems problems) {
        RateLimits limits = new RateLimits(true, 20, Duration.ofHours(1));
        this.limit = new RateLimit(limits, problems, new Shares(limits));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_asks_more_than_his_share_is_told_when_to_come_back() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("eager").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("eager");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 200);
        assertThat(ask("patient").getStatus()).isEqualTo(200);
    }

    @Test
    void what_is_left_is_told_in_tenths() throws Exception {
        assertThat(ask("someone").getHeader("RateLimit-Policy")).isEqualTo("\"login\";q=20;w=3600");
        assertThat(ask("other").getHeader("RateLimit")).isEqualTo("\"login\";r=18");
        assertThat(ask("other").getHeader("RateLimit")).isEqualTo("\"login\";r=18");
        assertThat(ask("other").getHeader("RateLimit")).isEqualTo("\"login\";r=16");
    }

    private MockHttpServletResponse ask(String username) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new Login(username, "stamp"), null, Set.of()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(
                new MockHttpServletRequest("GET", "/api/v1/me"), response, new MockFilterChain());
        return response;
    }
}
