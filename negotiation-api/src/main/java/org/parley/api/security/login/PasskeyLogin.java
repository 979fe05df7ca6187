package org.parley.api.security.login;

import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;
import org.parley.api.passkey.RelyingParty;
import org.parley.api.security.Subject;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;

/**
 * Makes of a passkey the same login as of a password. Where the password opens nothing, because
 * another has set it or the account is gone, the passkey opens nothing either.
 */
final class PasskeyLogin implements AuthenticationManager {

    private static final String WRONG = "no passkey that opens anything here";

    private final RelyingParty party;
    private final SpentChallenges spent;
    private final Accounts accounts;
    private final Admission admission;

    PasskeyLogin(
            RelyingParty party, SpentChallenges spent, Accounts accounts, Admission admission) {
        this.party = party;
        this.spent = spent;
        this.accounts = accounts;
        this.admission = admission;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var answered = (WebAuthnAuthenticationRequestToken) asked;
        PublicKeyCredentialUserEntity owner = owner(answered);
        spent.spend(answered.getWebAuthnRequest().getRequestOptions().getChallenge());
        Account account = accounts.find(owner.getName());
        if (account == null || !opens(account)) {
            throw new BadCredentialsException(WRONG);
        }
        return Logins.of(account, Subject.ALL_SCOPES);
    }

    private boolean opens(Account account) {
        return admission.admits(account) && account.hasPassword() && !account.isHeld();
    }

    private PublicKeyCredentialUserEntity owner(WebAuthnAuthenticationRequestToken asked) {
        try {
            return party.authenticate(asked.getWebAuthnRequest());
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException unfit) {
            throw new BadCredentialsException(WRONG, unfit);
        }
    }
}
