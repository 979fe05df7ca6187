package org.parley.api.imports;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.parley.api.eventstore.HouseMac;
import org.parley.api.eventstore.SharedSecrets;
import org.springframework.stereotype.Component;

/**
 * The secrets that ids and names of contents are made with: one each for the whole house, as all
 * its nodes need the same. The labels of the demo are no secret, nor are their ids.
 */
@Component
class LabelSecrets {

    private static final byte[] NONE = "parley".getBytes(StandardCharsets.UTF_8);

    private final SharedSecrets secrets;

    LabelSecrets(SharedSecrets secrets) {
        this.secrets = secrets;
    }

    /** Names contents; those of the demo the same in every house. */
    Function<byte[], String> digest(Origin origin) {
        return origin.importer().equals(Origin.DEMO) ? Digests::sha256 : digest();
    }

    /** Names contents, for logins. */
    Function<byte[], String> digest() {
        return new HouseMac(secrets, "import-digests")::of;
    }

    byte[] of(Origin origin) {
        return origin.importer().equals(Origin.DEMO) ? NONE : secrets.named("import-labels");
    }
}
