package org.parley.api.security.login;

import org.parley.api.passkey.RelyingParty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;

/**
 * Lets people in by a passkey: {@code POST /webauthn/authenticate/options} says what to ask the
 * device, {@code POST /login/webauthn} takes its answer, once.
 */
final class PasskeyDoor extends AbstractHttpConfigurer<PasskeyDoor, HttpSecurity> {

    private final RelyingParty party;
    private final CarriedChallenges carried;
    private final PasskeyLogin login;
    private final Challenges challenges;

    PasskeyDoor(
            RelyingParty party,
            CarriedChallenges carried,
            PasskeyLogin login,
            Challenges challenges) {
        this.party = party;
        this.carried = carried;
        this.login = login;
        this.challenges = challenges;
    }

    @Override
    public void configure(HttpSecurity http) {
        PasskeyAnswer door = new PasskeyAnswer();
        door.setAuthenticationManager(login);
        door.setRequestOptionsRepository(carried);
        door.setAuthenticationFailureHandler(challenges::commence);
        door.setAuthenticationSuccessHandler(welcome(http));
        SessionAuthenticationStrategy freshSession =
                http.getSharedObject(SessionAuthenticationStrategy.class);
        if (freshSession != null) {
            door.setSessionAuthenticationStrategy(freshSession);
        }
        PublicKeyCredentialRequestOptionsFilter asking =
                new PublicKeyCredentialRequestOptionsFilter(party);
        asking.setRequestOptionsRepository(carried);
        http.addFilterBefore(door, BasicAuthenticationFilter.class)
                .addFilterBefore(asking, AuthorizationFilter.class);
    }

    /** Says to the script where to go on: where the person wanted to, or home. */
    private static HttpMessageConverterAuthenticationSuccessHandler welcome(HttpSecurity http) {
        var welcome = new HttpMessageConverterAuthenticationSuccessHandler();
        RequestCache pages = http.getSharedObject(RequestCache.class);
        if (pages != null) {
            welcome.setRequestCache(pages);
        }
        return welcome;
    }
}
