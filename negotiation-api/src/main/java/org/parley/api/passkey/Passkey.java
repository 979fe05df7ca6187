package org.parley.api.passkey;

import java.time.Instant;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/**
 * A passkey as its owner sees it.
 *
 * @param id by which it is named and removed
 * @param lastUsedAt when it last opened the door, at first when it was made
 */
public record Passkey(String id, String name, Instant madeAt, Instant lastUsedAt) {

    static Passkey of(CredentialRecord kept) {
        return new Passkey(
                kept.getCredentialId().toBase64UrlString(),
                kept.getLabel(),
                kept.getCreated(),
                kept.getLastUsed());
    }
}
