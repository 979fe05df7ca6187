package org.parley.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A token as its owner has it: 256 random bits behind a prefix that scanners can find. */
record Secret(String text) {

    private static final Pattern FORM = Pattern.compile("prl_[A-Za-z0-9_-]{43}");

    static Secret random(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new Secret("prl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** SHA-256 in hex: no slow hash is needed where nothing can be guessed. */
    String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "prl_***";
    }
}
