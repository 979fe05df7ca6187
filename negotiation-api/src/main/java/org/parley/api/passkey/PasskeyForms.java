package org.parley.api.passkey;

import static org.parley.api.problem.ProblemType.MALFORMED_JSON;

import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How browsers write what they are asked and what they answer. */
@Component
public class PasskeyForms {

    private static final int LONGEST_PASSWORD = 200;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    public String write(PublicKeyCredentialCreationOptions asked) {
        return json.writeValueAsString(asked);
    }

    /** The password of whoever asks, who may have found a browser that somebody has left open. */
    public String password(String body) {
        try {
            JsonNode password = json.readTree(body).path("password");
            if (password.isString() && password.asString().length() <= LONGEST_PASSWORD) {
                return password.asString();
            }
        } catch (JacksonException unreadable) {
            throw Problem.of(MALFORMED_JSON, "The body is not what the page sends.").refused();
        }
        throw Problem.of(Fault.at("/password", "is needed to add a passkey")).refused();
    }

    /** What a device made, with the name that its person gives it. */
    public RelyingPartyPublicKey read(String body) {
        try {
            RelyingPartyPublicKey made = json.readValue(body, RelyingPartyPublicKey.class);
            if (made != null && made.getCredential().getResponse() != null) {
                return made;
            }
        } catch (JacksonException unreadable) {
            throw Problem.of(MALFORMED_JSON, "The body is not what a browser sends.").refused();
        }
        throw PasskeyDesk.refusal("What the device made is missing.");
    }
}
