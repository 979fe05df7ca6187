package org.parley.api.security.login;

import java.time.Clock;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.passkey.RelyingParty;
import org.parley.api.problem.Problems;
import org.parley.api.security.GlobalRole;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** Which doors there are, and the guards in front of them, in their order. */
@Configuration
@EnableConfigurationProperties(RateLimits.class)
@PropertySource("classpath:security.properties")
class Doors {

    private static final String[] OPEN = {
        "/login",
        "/set-up",
        "/problems/**",
        "/css/**",
        "/js/**",
        "/favicon.svg",
        "/error",
        "/actuator/health/readiness",
        "/actuator/health/liveness"
    };
    private static final String[] DESCRIPTION = {
        "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            BrowserRules browsers,
            Guards guards,
            Challenges challenges,
            Denials denials,
            Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        http.authorizeHttpRequests(paths -> paths(paths, demo))
                .httpBasic(basic -> basic.authenticationEntryPoint(challenges))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(challenges).accessDeniedHandler(denials))
                .requestCache(cache -> cache.requestCache(browsers.pages()));
        browsers.apply(http);
        guards.apply(http);
        return http.build();
    }

    /** A measurement around every guard of every request costs more than the guards do. */
    @Bean
    SecurityObservationSettings unobservedGuards() {
        return SecurityObservationSettings.noObservations();
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    paths,
            boolean demo) {
        paths.requestMatchers(OPEN).permitAll();
        if (demo) {
            paths.requestMatchers(DESCRIPTION).permitAll();
        }
        paths.requestMatchers("/actuator/**")
                .hasRole(GlobalRole.OPERATOR.name())
                .anyRequest()
                .authenticated();
    }

    @Bean
    Guards guards(
            Accounts accounts,
            Admission admission,
            Bearers bearers,
            Challenges challenges,
            Problems problems,
            RateLimits limits,
            Shares shares,
            PasskeyDoor passkeys) {
        return http ->
                http.with(passkeys, Customizer.withDefaults())
                        .addFilterAfter(
                                new FreshLogin(new Unbroken(accounts, admission)),
                                SecurityContextHolderFilter.class)
                        .addFilterBefore(new CrossSiteGuard(problems), CsrfFilter.class)
                        .addFilterBefore(
                                new BearerLogin(bearers, challenges),
                                BasicAuthenticationFilter.class)
                        .addFilterBefore(
                                new CalendarLogin(bearers, challenges),
                                BasicAuthenticationFilter.class)
                        .addFilterBefore(
                                new RateLimit(limits, problems, shares), AuthorizationFilter.class)
                        .addFilterBefore(new HeldBack(problems), AuthorizationFilter.class);
    }

    @Bean
    PasskeyDoor passkeyDoor(
            RelyingParty party,
            SharedSecrets secrets,
            Clock clock,
            SpentChallenges spent,
            Accounts accounts,
            Admission admission,
            Challenges challenges) {
        var carried = new CarriedChallenges(secrets, party::askedBefore, clock);
        PasskeyLogin login = new PasskeyLogin(party, spent, accounts, admission);
        return new PasskeyDoor(party, carried, login, challenges);
    }

    /** Our own filters, added to the chain. */
    interface Guards {
        void apply(HttpSecurity http);
    }
}
