package org.parley.api.security.login;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What holds for people with browsers: form, session, CSRF token, and headers for their pages. */
@Component
class BrowserRules {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";
    private static final String FEATURES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
    private static final List<String> SCHEMES = List.of("basic ", "bearer ");

    void apply(HttpSecurity http) {
        http.formLogin(form -> form.loginPage("/login").failureHandler(new FormFailure()))
                .logout(logout -> logout.logoutSuccessUrl("/login?goodbye"))
                .csrf(BrowserRules::csrf)
                .headers(BrowserRules::headers);
    }

    /** After the login, a page that was asked for before is opened; never something of the API. */
    RequestCache pages() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && Pages.isAskedForIn(request));
        return cache;
    }

    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        csrf.csrfTokenRepository(cookies)
                .csrfTokenRequestHandler(new CsrfTokens())
                .ignoringRequestMatchers(sentByProgram());
    }

    /** No page of another site can make a browser add this header by itself, see the guard. */
    private static RequestMatcher sentByProgram() {
        return request -> {
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            return header != null
                    && SCHEMES.stream()
                            .anyMatch(s -> header.regionMatches(true, 0, s, 0, s.length()));
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .contentTypeOptions(Customizer.withDefaults());
    }
}
