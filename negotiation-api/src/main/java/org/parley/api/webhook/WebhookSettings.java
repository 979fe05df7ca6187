package org.parley.api.webhook;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts go out.
 *
 * @param every how often it is looked for what is to be sent
 * @param retries how long to wait after each attempt that failed; after the last of them it is
 *     given up
 * @param patience how long a receiver has for all of an attempt
 * @param perLogin how many addresses a login may name
 * @param keep how long it can be seen what became of a message
 * @param allowHttp whether addresses need not be https
 * @param allowPrivate whether they may be of this machine and of networks that are not public
 * @param sslBundle of Spring's bundles the one whose authorities are believed, or null for those of
 *     the Java runtime
 */
@ConfigurationProperties("parley.webhooks")
record WebhookSettings(
        @DefaultValue("1s") Duration every,
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
                List<Duration> retries,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("10") int perLogin,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue("false") boolean allowPrivate,
        @Nullable String sslBundle) {

    WebhookSettings {
        retries = List.copyOf(retries);
    }
}
