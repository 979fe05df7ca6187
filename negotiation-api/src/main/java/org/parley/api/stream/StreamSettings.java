package org.parley.api.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What streams may take.
 *
 * @param perLogin how many one login may have open on a node
 * @param most how many a node has open
 * @param beat how often a stream says that it is alive
 * @param longest after how long a stream ends, to be opened again by its reader
 */
@ConfigurationProperties("parley.streams")
record StreamSettings(
        @DefaultValue("10") int perLogin,
        @DefaultValue("1000") int most,
        @DefaultValue("15s") Duration beat,
        @DefaultValue("1h") Duration longest) {}
