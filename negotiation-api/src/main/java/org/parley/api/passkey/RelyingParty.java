package org.parley.api.passkey;

import static org.springframework.security.web.webauthn.api.UserVerificationRequirement.REQUIRED;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What a device is asked, and whether its answer is right. A device has to verify its person, since
 * a passkey stands alone; and besides what the library checks, the owner whom it names must be the
 * one of the key, and its count of signatures must have grown, or it is a copy.
 */
@Component
public class RelyingParty implements WebAuthnRelyingPartyOperations {

    private static final int PLACE_OF_COUNT = 33;

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository passkeys;
    private final PasskeySettings settings;
    private final Origins origins;
    private @Nullable Webauthn4JRelyingPartyOperations library;

    RelyingParty(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            PasskeySettings settings,
            Origins origins) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.settings = settings;
        this.origins = origins;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return library().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return library().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return library().createCredentialRequestOptions(request);
    }

    /** As it was asked of any device, by this challenge. */
    public PublicKeyCredentialRequestOptions askedBefore(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(settings.relyingPartyId())
                .userVerification(REQUIRED)
                .build();
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        CredentialRecord known = passkeys.findByCredentialId(request.getPublicKey().getRawId());
        AuthenticatorAssertionResponse answer = request.getPublicKey().getResponse();
        if (known == null
                || !known.getUserEntityUserId().equals(answer.getUserHandle())
                || !hasGrown(known.getSignatureCount(), count(answer))) {
            throw new BadCredentialsException("not a passkey of this house, or a copy of one");
        }
        return library().authenticate(request);
    }

    /** Devices that do not count say nought. */
    private static boolean hasGrown(long before, long now) {
        return now > before || now == 0 && before == 0;
    }

    private static long count(AuthenticatorAssertionResponse answer) {
        ByteBuffer said = ByteBuffer.wrap(answer.getAuthenticatorData().getBytes());
        return said.limit() < PLACE_OF_COUNT + Integer.BYTES
                ? -1
                : Integer.toUnsignedLong(said.getInt(PLACE_OF_COUNT));
    }

    /** Made when it is first needed: only then is it known which port is served. */
    private synchronized Webauthn4JRelyingPartyOperations library() {
        if (library == null) {
            library = made();
        }
        return library;
    }

    private Webauthn4JRelyingPartyOperations made() {
        PublicKeyCredentialRpEntity site =
                PublicKeyCredentialRpEntity.builder()
                        .id(settings.relyingPartyId())
                        .name(settings.name())
                        .build();
        var made = new Webauthn4JRelyingPartyOperations(owners, passkeys, site, origins.all());
        made.setCustomizeRequestOptions(asked -> asked.userVerification(REQUIRED));
        made.setCustomizeCreationOptions(asked ->
                asked.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(REQUIRED)
                                .build()));
        return made;
    }
}
