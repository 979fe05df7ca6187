package org.parley.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.api.account.OwnPassword;
import org.parley.api.passkey.PasskeyDesk;
import org.parley.api.passkey.PasskeyForms;
import org.parley.api.passkey.RelyingParty;
import org.parley.api.security.Action;
import org.parley.api.security.Decision;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What the script of the page asks for when a person adds a passkey. */
@Controller
class PasskeyCeremony {

    private final PublicKeyCredentialCreationOptionsRepository session =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final RelyingParty party;
    private final PasskeyDesk desk;
    private final PasskeyForms forms;
    private final OwnPassword passwords;

    PasskeyCeremony(
            RelyingParty party, PasskeyDesk desk, PasskeyForms forms, OwnPassword passwords) {
        this.party = party;
        this.desk = desk;
        this.forms = forms;
        this.passwords = passwords;
    }

    /**
     * What the device is asked, of whoever knows the password again; the answer counts once, in
     * this session.
     */
    @PostMapping("/passkeys/options")
    ResponseEntity<String> options(
            @RequestBody String body,
            Authentication login,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response) {
        require(subject);
        passwords.require(subject.username(), forms.password(body), "No passkey was added.");
        PublicKeyCredentialCreationOptions asked =
                party.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(login));
        session.save(request, response, asked);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(forms.write(asked));
    }

    @PostMapping("/passkeys")
    ResponseEntity<Void> add(
            @RequestBody String body,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response) {
        require(subject);
        PublicKeyCredentialCreationOptions asked = session.load(request);
        session.save(request, response, null);
        RelyingPartyPublicKey made = forms.read(body);
        desk.add(subject.username(), asked, made);
        return ResponseEntity.noContent().build();
    }

    static void require(Subject subject) {
        if (Policy.decide(subject, Action.KEEP_OWN_PASSKEYS, Resource.HOUSE) != Decision.ALLOW) {
            throw new ForbiddenByPolicy();
        }
    }
}
