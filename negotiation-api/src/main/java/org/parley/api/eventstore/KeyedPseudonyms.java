package org.parley.api.eventstore;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.parley.projections.accreditation.Pseudonyms;

/** Digests keyed with a secret of the house (HMAC of SHA-256). */
final class KeyedPseudonyms implements Pseudonyms {

    private static final String SECRET = "pseudonym";
    private static final String ALGORITHM = "HmacSHA256";

    private final SharedSecrets secrets;

    KeyedPseudonyms(SharedSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String of(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.named(SECRET), ALGORITHM));
            for (String part : parts) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0); // no part of ours holds it, so parts cannot run together
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
