package org.parley.api.security.issuer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Makes the check of the provider's tokens: signature, kind, issuer, audience, and time. */
final class SignedTokens {

    private static final long KEYS_LIVE = Duration.ofMinutes(15).toMillis();
    private static final long KEYS_WAIT = Duration.ofSeconds(10).toMillis();
    private static final long KEYS_OUTLIVE_AN_OUTAGE = Duration.ofHours(4).toMillis();
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(30).toMillis();

    private SignedTokens() {}

    static JwtDecoder of(Issuer settings, String issuer, Clock clock) {
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor(settings, issuer));
        decoder.setJwtValidator(claims(settings, issuer, clock));
        return decoder;
    }

    private static DefaultJWTProcessor<SecurityContext> processor(Issuer settings, String issuer) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        Set<JWSAlgorithm> algorithms =
                settings.algorithms().stream().map(JWSAlgorithm::new).collect(Collectors.toSet());
        processor.setJWSKeySelector(
                new PlainHeader(
                        new JWSVerificationKeySelector<>(
                                algorithms, keys(issuer, settings.jwkSetUri()))));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        settings.types().stream()
                                .map(JOSEObjectType::new)
                                .collect(Collectors.toSet())));
        // the claims are judged below, by the clock of this house
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        return processor;
    }

    /** A token with an unknown key makes it look again, but not more often than now and then. */
    private static JWKSource<SecurityContext> keys(String issuer, @Nullable String place) {
        return JWKSourceBuilder.create(new IssuerKeys(issuer, place))
                .cache(KEYS_LIVE, KEYS_WAIT)
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_LOOKS)
                .retrying(true)
                .outageTolerant(KEYS_OUTLIVE_AN_OUTAGE)
                .build();
    }

    private static OAuth2TokenValidator<Jwt> claims(Issuer settings, String issuer, Clock clock) {
        JwtTimestampValidator time = new JwtTimestampValidator(settings.clockSkew());
        time.setClock(clock);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(String.valueOf(settings.audience())));
    }
}
