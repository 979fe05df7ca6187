package org.parley.api.security.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.HouseMac;
import org.parley.api.eventstore.SharedSecrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.web.util.WebUtils;

/**
 * Lets the browser itself carry what its device was asked, signed by the house and for five
 * minutes. Anybody may ask, so nothing of it is kept here; that it counts once, {@link
 * SpentChallenges} sees to.
 */
final class CarriedChallenges implements PublicKeyCredentialRequestOptionsRepository {

    static final String COOKIE = "PASSKEY-CHALLENGE";
    static final Duration LIFE = Duration.ofMinutes(5);
    private static final String PATH = "/login/webauthn";
    private static final Pattern SIGNED =
            Pattern.compile("(([\\w-]{16,100})\\.(\\d{1,12}))\\.([0-9a-f]{64})");

    private final HouseMac signature;
    private final Function<Bytes, PublicKeyCredentialRequestOptions> asked;
    private final Clock clock;

    /**
     * @param asked how a device is asked, by a challenge
     */
    CarriedChallenges(
            SharedSecrets secrets,
            Function<Bytes, PublicKeyCredentialRequestOptions> asked,
            Clock clock) {
        this.signature = new HouseMac(secrets, "passkey-challenges");
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialRequestOptions options) {
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, options == null ? "" : signed(options.getChallenge()))
                        .path(request.getContextPath() + PATH)
                        .maxAge(options == null ? Duration.ZERO : LIFE)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What was asked, or null when nothing was, or not here, or too long ago. */
    @Override
    public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Matcher carried = SIGNED.matcher(cookie == null ? "" : cookie.getValue());
        return carried.matches() && isGenuine(carried) && isFresh(carried)
                ? asked.apply(Bytes.fromBase64(carried.group(2)))
                : null;
    }

    private String signed(Bytes challenge) {
        String claim =
                challenge.toBase64UrlString() + "." + clock.instant().plus(LIFE).getEpochSecond();
        return claim + "." + signature.of(bytes(claim));
    }

    private boolean isGenuine(Matcher carried) {
        return MessageDigest.isEqual(
                bytes(carried.group(4)), bytes(signature.of(bytes(carried.group(1)))));
    }

    private boolean isFresh(Matcher carried) {
        Instant end = Instant.ofEpochSecond(Long.parseLong(carried.group(3)));
        return clock.instant().isBefore(end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
