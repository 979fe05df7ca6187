package org.parley.api.security.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one login may ask.
 *
 * @param requests how many requests in a window; as many may come at once
 * @param window how long a window is
 */
@ConfigurationProperties("parley.rate-limit")
record RateLimits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("60000") long requests,
        @DefaultValue("1m") Duration window) {}
