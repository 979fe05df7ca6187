package org.parley.api.security.issuer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.GlobalRole;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider whose tokens are taken, if there is one.
 *
 * @param issuer its name, exactly as it stands in the claim {@code iss}; null: there is none
 * @param audience who its tokens must be meant for: one of the claim {@code aud}
 * @param jwkSetUri where its public keys are; null: its discovery document says so
 * @param algorithms how its tokens may be signed, never by a secret that both sides share
 * @param types what the header {@code typ} may say
 * @param usernameClaim the claim that holds the login
 * @param rolesClaim the claim with the list of roles; a dot leads into a claim
 * @param roles which of those roles is which of this house; none: those that have its names
 * @param clockSkew how far the clocks may differ
 * @param accountsToo whether the logins of this house go on beside it
 * @param tokensOutlive how long a personal access token works after its login last came
 */
@ConfigurationProperties("parley.oidc")
public record Issuer(
        @Nullable String issuer,
        @Nullable String audience,
        @Nullable String jwkSetUri,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<String> algorithms,
        @DefaultValue({"at+jwt", "JWT"}) List<String> types,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, GlobalRole> roles,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("false") boolean accountsToo,
        @DefaultValue("30d") Duration tokensOutlive) {

    private static final Set<String> SIGNATURES =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    public Issuer {
        algorithms = List.copyOf(algorithms);
        types = List.copyOf(types);
        roles = Map.copyOf(roles);
        if (issuer != null && (audience == null || audience.isBlank())) {
            throw new IllegalArgumentException(
                    "parley.oidc.issuer needs parley.oidc.audience: without it any token of the"
                            + " provider would open this house, whomever it is meant for");
        }
        if (algorithms.isEmpty() || !SIGNATURES.containsAll(algorithms)) {
            throw new IllegalArgumentException(
                    "parley.oidc.algorithms must be some of "
                            + SIGNATURES.stream().sorted().toList());
        }
    }

    public boolean isThere() {
        return issuer != null;
    }

    /** Whether logins of this house, by name and password, are let in. */
    public boolean allowsAccounts() {
        return !isThere() || accountsToo;
    }
}
