package org.parley.api.security.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whose tokens open a house that has an identity provider, and whose do not. */
class ProviderTokensTest {

    private static final String ME = "/api/v1/me";
    @TempDir static Path folder;
    private static Provider provider;
    private static RSAKey foreign;
    private static House house;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        provider = Provider.start();
        foreign = new RSAKeyGenerator(2048).keyID("rsa-1").generate();
        house =
                House.on(
                        TestDatabase.in(folder),
                        "--parley.oidc.issuer=" + provider.issuer(),
                        "--parley.oidc.audience=" + Provider.AUDIENCE,
                        "--parley.oidc.roles-claim=realm_access.roles",
                        "--parley.oidc.roles.parley-auditor=AUDITOR",
                        "--parley.oidc.roles.parley-manager=MANAGER",
                        "--parley.oidc.roles.parley-operator=OPERATOR");
    }

    @AfterAll
    static void stop() {
        house.close();
        provider.server().stop(0);
    }

    @Test
    void a_token_of_the_provider_says_who_one_is() throws JOSEException {
        String name = someone();
        Reply reply = ask(provider.sign(withRoles(name, "parley-auditor", "king", "AUDITOR")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("username").asString()).isEqualTo(name);
        assertThat(reply.json().path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
        assertThat(ask(provider.signByCurve(claims(name).build())).status()).isEqualTo(200);
    }

    @Test
    void roles_are_those_of_the_last_token_and_each_change_is_on_the_record() throws JOSEException {
        String name = someone();
        String auditor = provider.sign(withRoles(name, "parley-auditor"));
        assertThat(bearing(auditor, "/api/v1/account-events").status()).isEqualTo(200);
        String manager = provider.sign(withRoles(name, "parley-manager"));
        assertThat(bearing(manager, "/api/v1/account-events").status()).isEqualTo(403);
        JsonNode events = bearing(manager, ME + "/events").json().path("items");
        assertThat(events.valueStream().map(event -> event.path("detail").asString()))
                .containsExactly("MANAGER", "AUDITOR");
        assertThat(events.path(0).path("actor").asString()).isEqualTo(provider.issuer());
    }

    @Test
    void a_token_that_nobody_signed_is_refused() throws JOSEException {
        JWTClaimsSet claims = claims(someone()).build();
        String good = provider.sign(claims);
        assertRefused("alg none", new PlainJWT(claims).serialize());
        assertRefused("stripped", good.substring(0, good.lastIndexOf('.') + 1));
        assertRefused("two parts", good.substring(0, good.lastIndexOf('.')));
        assertRefused("another body", swapped(good, provider.sign(claims(someone()).build())));
        assertRefused("no token", "x");
        assertRefused("dots", "..");
        assertRefused("five parts", "a.b.c.d.e");
    }

    @Test
    void a_token_signed_by_another_way_or_key_is_refused() throws JOSEException {
        JWTClaimsSet claims = claims(someone()).build();
        byte[] publicKey = provider.rsa().toRSAPublicKey().getEncoded();
        JWSHeader secret =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("rsa-1")
                        .type(new JOSEObjectType("at+jwt"))
                        .build();
        assertRefused(
                "confused algorithm", Provider.sign(secret, claims, new MACSigner(publicKey)));
        assertRefused(
                "algorithm that is not on the list",
                Provider.sign(
                        new JWSHeader.Builder(JWSAlgorithm.RS512)
                                .keyID("rsa-1")
                                .type(new JOSEObjectType("at+jwt"))
                                .build(),
                        claims,
                        new RSASSASigner(provider.rsa())));
        assertRefused(
                "another key of that name",
                Provider.sign(provider.header().build(), claims, new RSASSASigner(foreign)));
        for (String kid :
                List.of("rsa-2", "", "../../../dev/null", "' or 1=1 --", provider.issuer())) {
            assertRefused(
                    "unknown key " + kid,
                    Provider.sign(
                            provider.header().keyID(kid).build(),
                            claims,
                            new RSASSASigner(foreign)));
        }
    }

    @Test
    void a_token_that_brings_its_key_along_is_refused_even_when_well_signed() throws JOSEException {
        JWTClaimsSet claims = claims(someone()).build();
        URI elsewhere = URI.create(provider.issuer() + "/keys");
        for (RSAKey key : List.of(foreign, provider.rsa())) {
            for (JWSHeader header :
                    List.of(
                            provider.header().jwk(key.toPublicJWK()).build(),
                            provider.header().jwkURL(elsewhere).build(),
                            provider.header().x509CertURL(elsewhere).build(),
                            provider.header()
                                    .x509CertChain(List.of(Base64.encode("certificate")))
                                    .build(),
                            provider.header().customParam("more", "x").build())) {
                assertRefused(
                        header.toString(), Provider.sign(header, claims, new RSASSASigner(key)));
            }
        }
    }

    @Test
    void unknown_keys_do_not_make_the_house_ask_the_provider_each_time() throws JOSEException {
        ask(provider.sign(claims(someone()).build()));
        int before = provider.fetched().get();
        for (int i = 0; i < 20; i++) {
            assertRefused(
                    "unknown key",
                    Provider.sign(
                            provider.header().keyID("unknown " + i).build(),
                            claims(someone()).build(),
                            new RSASSASigner(foreign)));
        }
        assertThat(provider.fetched().get() - before).isLessThan(5);
    }

    @Test
    void a_token_for_others_of_others_or_of_another_kind_is_refused() throws JOSEException {
        assertRefused("audience", claims(someone()).audience("another house"));
        assertRefused("no audience", claims(someone()).audience((String) null));
        assertRefused("issuer", claims(someone()).issuer(provider.issuer() + "/"));
        assertRefused("no issuer", claims(someone()).issuer(null));
        for (String type : List.of("logout+jwt", "dpop+jwt", "secevent+jwt", "application/json")) {
            assertRefused(
                    type,
                    Provider.sign(
                            provider.header().type(new JOSEObjectType(type)).build(),
                            claims(someone()).build(),
                            new RSASSASigner(provider.rsa())));
        }
        assertRefused(
                "no type",
                Provider.sign(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1").build(),
                        claims(someone()).build(),
                        new RSASSASigner(provider.rsa())));
    }

    @Test
    void a_token_at_the_wrong_time_is_refused() throws JOSEException {
        Instant now = Instant.now();
        assertRefused(
                "expired", claims(someone()).expirationTime(Date.from(now.minusSeconds(120))));
        assertRefused("for ever", claims(someone()).expirationTime(null));
        assertRefused(
                "not yet valid", claims(someone()).notBeforeTime(Date.from(now.plusSeconds(120))));
    }

    @Test
    void a_token_whose_claims_are_of_another_kind_is_refused() throws JOSEException {
        for (Object roles :
                Arrays.<Object>asList(
                        "parley-operator",
                        7,
                        true,
                        Map.of("parley-operator", true),
                        List.of("parley-operator", 7),
                        List.of(List.of("parley-operator")),
                        Arrays.asList("parley-operator", null))) {
            assertRefused(
                    "roles " + roles,
                    claims(someone()).claim("realm_access", Map.of("roles", roles)));
        }
        assertRefused("roles in a word", claims(someone()).claim("realm_access", "roles"));
        for (Object name :
                Arrays.<Object>asList(
                        null, 7, List.of("operator"), Map.of("a", "b"), "", "A B", "x\n")) {
            assertRefused("name " + name, claims("x").claim("preferred_username", name));
        }
    }

    @Test
    void names_and_passwords_are_refused() {
        Reply reply = house.get("operator", ME);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(house.get(null, "/login").text()).doesNotContain("type=\"password\"");
    }

    @Test
    void an_operator_of_the_provider_makes_no_logins_here() throws JOSEException {
        String operator = provider.sign(withRoles(someone(), "parley-operator"));
        Reply reply =
                house.send(
                        null,
                        "POST",
                        "/api/v1/accounts",
                        "{\"username\":\"new.one\",\"password\":\"correct horse battery\"}",
                        "Authorization",
                        "Bearer " + operator);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("accounts-elsewhere");
    }

    @Test
    void a_personal_token_stands_for_its_owner_as_long_as_he_keeps_coming() throws JOSEException {
        String name = someone();
        String person = provider.sign(withRoles(name, "parley-auditor"));
        Reply made =
                house.send(
                        null,
                        "POST",
                        "/api/v1/tokens",
                        "{\"name\":\"report\",\"scopes\":[\"READ\"]}",
                        "Authorization",
                        "Bearer " + person);
        String token = made.json().path("token").asString();
        assertThat(ask(token).json().path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
        house.context()
                .getBean(JdbcClient.class)
                .sql("update account set seen_at = seen_at - interval '31' day where username = ?")
                .param(name)
                .update();
        assertThat(ask(token).status()).isEqualTo(401);
        assertThat(ask(person).status()).isEqualTo(200);
        assertThat(ask(token).status()).isEqualTo(200);
    }

    private static String someone() {
        return "p" + UUID.randomUUID();
    }

    private static JWTClaimsSet.Builder claims(String username) {
        return provider.claims(username);
    }

    private static JWTClaimsSet withRoles(String username, String... roles) {
        return claims(username).claim("realm_access", Map.of("roles", List.of(roles))).build();
    }

    private static Reply ask(String token) {
        return bearing(token, ME);
    }

    private static Reply bearing(String token, String path) {
        return house.get(null, path, "Authorization", "Bearer " + token);
    }

    private static void assertRefused(String why, JWTClaimsSet.Builder claims)
            throws JOSEException {
        assertRefused(why, provider.sign(claims.build()));
    }

    /** All by the same answer. */
    private static void assertRefused(String why, String token) {
        Reply reply = ask(token);
        Reply unknown = ask("prl_" + "x".repeat(43));
        assertThat(reply.status()).as(why).isEqualTo(401);
        assertThat(reply.text()).as(why).isEqualTo(unknown.text());
        assertThat(reply.header("WWW-Authenticate"))
                .as(why)
                .isEqualTo(unknown.header("WWW-Authenticate"));
    }

    private static String swapped(String signature, String body) {
        return body.substring(0, body.lastIndexOf('.'))
                + signature.substring(signature.lastIndexOf('.'));
    }
}
