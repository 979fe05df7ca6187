package org.parley.api.security.issuer;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Says for whom the provider vouches with a token. */
@Component
@EnableConfigurationProperties(Issuer.class)
public class Vouching {

    private static final Logger LOG = LoggerFactory.getLogger(Vouching.class);

    private final Claims claims;
    private final @Nullable JwtDecoder tokens;

    Vouching(Issuer settings, Clock clock) {
        String issuer = settings.issuer();
        this.claims = new Claims(settings);
        this.tokens = issuer == null ? null : SignedTokens.of(settings, issuer, clock);
    }

    /**
     * The person in the token, or null when it is not one of the provider's, or not good.
     *
     * @throws ProviderAway when its keys cannot be had
     */
    public @Nullable Person personIn(String token) {
        if (tokens == null) {
            return null;
        }
        try {
            return claims.person(tokens.decode(token).getClaims());
        } catch (BadJwtException forged) {
            LOG.debug("a token was refused: {}", forged.getMessage());
            return null;
        } catch (JwtException e) {
            if (lookedLately(e)) {
                return null;
            }
            LOG.warn("the keys of the identity provider cannot be had: {}", e.getMessage());
            throw new ProviderAway(e);
        }
    }

    /** The key was unknown a moment ago, and its absence is believed for a while. */
    private static boolean lookedLately(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return true;
            }
        }
        return false;
    }
}
