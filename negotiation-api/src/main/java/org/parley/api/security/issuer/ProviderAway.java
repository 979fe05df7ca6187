package org.parley.api.security.issuer;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The identity provider does not answer, so nobody can say whether a token is good. */
public final class ProviderAway extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super("the identity provider is away", cause);
    }
}
