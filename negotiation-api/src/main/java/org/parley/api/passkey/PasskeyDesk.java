package org.parley.api.passkey;

import static org.parley.api.problem.ProblemType.PASSKEY_REFUSED;
import static org.parley.core.rejection.CommandRejected.rejected;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.AccountEvents;
import org.parley.api.account.Change;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Problem;
import org.parley.core.rejection.Absent;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds, names and removes passkeys. Each change is on the disk when its method returns, together
 * with the event that its owner can read.
 */
@Component
public class PasskeyDesk {

    static final int MOST = 20;
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)\\P{Cntrl}{1,100}");

    private final RelyingParty party;
    private final UserCredentialRepository passkeys;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final AccountEvents events;
    private final TransactionOperations transaction;
    private final ForcedCommit disk;

    PasskeyDesk(
            RelyingParty party,
            UserCredentialRepository passkeys,
            PublicKeyCredentialUserEntityRepository owners,
            AccountEvents events,
            TransactionOperations transaction,
            ForcedCommit disk) {
        this.party = party;
        this.passkeys = passkeys;
        this.owners = owners;
        this.events = events;
        this.transaction = transaction;
        this.disk = disk;
    }

    /** Those of the login, the oldest first. */
    public List<Passkey> of(String username) {
        return kept(username).stream()
                .map(Passkey::of)
                .sorted(Comparator.comparing(Passkey::madeAt))
                .toList();
    }

    /** Keeps what a device has made for the login, if it is the answer to what was asked. */
    public void add(
            String username,
            @Nullable PublicKeyCredentialCreationOptions asked,
            RelyingPartyPublicKey made) {
        if (asked == null || !username.equals(asked.getUser().getName())) {
            throw refusal("Nothing was asked of a device for this login. Ask first.");
        }
        require(isName(made.getLabel()), "A passkey has a name of 1 to 100 characters.");
        require(
                kept(username).size() < MOST,
                "You have " + MOST + " passkeys. Remove those that you do not use.");
        durably(() -> {
            register(asked, made);
            events.add(username, Change.PASSKEY_ADDED, made.getLabel(), username);
        });
    }

    public void rename(String username, String id, String name) {
        require(isName(name), "A passkey has a name of 1 to 100 characters.");
        CredentialRecord passkey = own(username, id);
        durably(() -> {
            passkeys.save(
                    ImmutableCredentialRecord.fromCredentialRecord(passkey).label(name).build());
            events.add(username, Change.PASSKEY_NAMED, name, username);
        });
    }

    public void remove(String username, String id) {
        CredentialRecord passkey = own(username, id);
        durably(() -> {
            passkeys.delete(passkey.getCredentialId());
            events.add(username, Change.PASSKEY_REMOVED, passkey.getLabel(), username);
        });
    }

    private void register(PublicKeyCredentialCreationOptions asked, RelyingPartyPublicKey made) {
        try {
            party.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, made));
        } catch (WebAuthnException | IllegalArgumentException unfit) {
            throw refusal("What the device sent is no answer to what it was asked. Ask anew.");
        }
    }

    private CredentialRecord own(String username, String id) {
        return kept(username).stream()
                .filter(passkey -> passkey.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> rejected(new Absent()));
    }

    private List<CredentialRecord> kept(String username) {
        PublicKeyCredentialUserEntity owner = owners.findByUsername(username);
        return owner == null ? List.of() : passkeys.findByUserId(owner.getId());
    }

    private void durably(Runnable change) {
        transaction.executeWithoutResult(_ -> change.run());
        disk.await();
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw refusal(otherwise);
        }
    }

    static RuntimeException refusal(String why) {
        return Problem.of(PASSKEY_REFUSED, why).refused();
    }
}
