package org.parley.api.security.issuer;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Key;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds no key for a token whose header says more than how it was signed, with which known key, and
 * what it is: a header that brings a key along, or points to one, is an attack.
 */
record PlainHeader(JWSKeySelector<SecurityContext> known)
        implements JWSKeySelector<SecurityContext> {

    private static final Set<String> PLAIN = Set.of("alg", "kid", "typ", "x5t", "x5t#S256");

    @Override
    public List<? extends Key> selectJWSKeys(JWSHeader header, @Nullable SecurityContext context)
            throws KeySourceException {
        return PLAIN.containsAll(header.getIncludedParams())
                ? known.selectJWSKeys(header, context)
                : List.of();
    }
}
