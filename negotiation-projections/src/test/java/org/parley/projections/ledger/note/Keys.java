package org.parley.projections.ledger.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/** Keys for tests: published ones, and ones that are the same at each run. */
public final class Keys {

    private Keys() {}

    /** From the encodings of Go's note package: a type, then the seed or the public key. */
    static NoteSigner signer(String name, SignatureType type, String secret, String open) {
        byte[] seed = Arrays.copyOfRange(Base64.getDecoder().decode(secret), 1, 33);
        byte[] raw = Arrays.copyOfRange(Base64.getDecoder().decode(open), 1, 33);
        try {
            var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
            var key = KeyFactory.getInstance("Ed25519").generatePrivate(spec);
            return new NoteSigner(name, type, new KeyPair(Ed25519.publicKey(raw), key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static NoteSigner signer(String name, SignatureType type, long seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Repeatable(seed));
            return new NoteSigner(name, type, generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Repeatable extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final Random random;

        Repeatable(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
