package org.parley.api.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * An authenticator in software: one key on P-256, a count of signatures, and a person who agrees.
 */
public final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key = newKey();
    private final byte[] id = random();
    private String userHandle = "";
    private int count = 1;
    private boolean verifies = true;

    /** Nobody proves to it who he is. */
    Device asking(boolean forProof) {
        verifies = forProof;
        return this;
    }

    /** Takes another owner than the one who was named to it. */
    Device ownedBy(String handle) {
        userHandle = handle;
        return this;
    }

    /** As it was when so many signatures had been made. */
    Device countingFrom(int signatures) {
        count = signatures;
        return this;
    }

    String owner() {
        return userHandle;
    }

    String id() {
        return TEXT.encodeToString(id);
    }

    /** The answer to being asked for a new passkey. */
    public String made(JsonNode asked, String label, String origin) {
        userHandle = asked.path("user").path("id").asString();
        String site = asked.path("rp").path("id").asString();
        return """
        {"label": "%s", "credential": {"id": "%s", "rawId": "%s", "type": "public-key",
         "clientExtensionResults": {}, "response": {
           "attestationObject": "%s", "clientDataJSON": "%s", "transports": ["internal"]}}}
        """
                .formatted(
                        label,
                        id(),
                        id(),
                        TEXT.encodeToString(attestation(about(site, WITH_KEY))),
                        TEXT.encodeToString(page("webauthn.create", asked, origin)));
    }

    /** The answer to being asked who it is. */
    String proof(JsonNode asked, String origin) {
        return proof(asked, origin, signature -> signature);
    }

    /** The same, with another signature. */
    String proof(JsonNode asked, String origin, UnaryOperator<byte[]> signature) {
        count++;
        byte[] about = about(asked.path("rpId").asString(), 0);
        byte[] page = page("webauthn.get", asked, origin);
        return """
        {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {}, "response": {
          "authenticatorData": "%s", "clientDataJSON": "%s", "signature": "%s", "userHandle": "%s"}}
        """
                .formatted(
                        id(),
                        id(),
                        TEXT.encodeToString(about),
                        TEXT.encodeToString(page),
                        TEXT.encodeToString(signature.apply(signed(about, page))),
                        userHandle);
    }

    private static byte[] page(String kind, JsonNode asked, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(kind, asked.path("challenge").asString(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] about(String site, int more) {
        ByteArrayOutputStream about = new ByteArrayOutputStream();
        about.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        about.write(PRESENT | (verifies ? VERIFIED : 0) | more);
        about.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        if (more == WITH_KEY) {
            about.writeBytes(new byte[16]);
            about.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            about.writeBytes(id);
            about.writeBytes(publicKey());
        }
        return about.toByteArray();
    }

    /** In CBOR: {"fmt": "none", "attStmt": {}, "authData": …}. */
    private static byte[] attestation(byte[] about) {
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.write(0xA3);
        cbor.writeBytes(word("fmt"));
        cbor.writeBytes(word("none"));
        cbor.writeBytes(word("attStmt"));
        cbor.write(0xA0);
        cbor.writeBytes(word("authData"));
        cbor.write(0x59);
        cbor.writeBytes(ByteBuffer.allocate(2).putShort((short) about.length).array());
        cbor.writeBytes(about);
        return cbor.toByteArray();
    }

    /** In COSE: kind EC2, algorithm ES256, curve P-256, x and y. */
    private byte[] publicKey() {
        ECPublicKey half = (ECPublicKey) key.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01});
        cose.writeBytes(new byte[] {0x21, 0x58, 32});
        cose.writeBytes(unsigned(half.getW().getAffineX()));
        cose.writeBytes(new byte[] {0x22, 0x58, 32});
        cose.writeBytes(unsigned(half.getW().getAffineY()));
        return cose.toByteArray();
    }

    private static byte[] word(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + letters.length)
                .put((byte) (0x60 + letters.length))
                .put(letters)
                .array();
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private byte[] signed(byte[] about, byte[] page) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(about);
            signature.update(sha256(page));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
