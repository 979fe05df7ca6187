package org.parley.api.passkey;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For which site passkeys are.
 *
 * @param relyingPartyId the domain that they are bound to; passkeys of another are of no use
 * @param name what a person's device calls the site
 * @param origins the pages that may ask for them; when none is named, {@code https://} and the
 *     domain, or for {@code localhost} the port that is served
 */
@ConfigurationProperties("parley.passkeys")
record PasskeySettings(
        @DefaultValue("localhost") String relyingPartyId,
        @DefaultValue("Parley") String name,
        @DefaultValue List<String> origins) {}
