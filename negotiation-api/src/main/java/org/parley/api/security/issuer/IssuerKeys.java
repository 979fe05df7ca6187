package org.parley.api.security.issuer;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of the provider, fetched from where the settings or its discovery document say.
 * That is looked up when it is first needed, so that a provider that is away keeps no node from
 * starting.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LARGEST_BYTES = 256 * 1024;
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final DefaultResourceRetriever web =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_BYTES);
    private final String issuer;
    private volatile @Nullable String place;

    IssuerKeys(String issuer, @Nullable String place) {
        this.issuer = issuer;
        this.place = place;
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            String known = place;
            String keys = known == null ? discovered() : known;
            JWKSet set =
                    new URLBasedJWKSetSource<>(url(keys), web).getJWKSet(refresh, now, context);
            place = keys;
            return set;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new RemoteKeySourceException("no keys of " + issuer, e);
        }
    }

    private String discovered() throws IOException, ParseException {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        String document = web.retrieveResource(url(base + DISCOVERY)).getContent();
        Map<String, Object> said = JSONObjectUtils.parse(document);
        if (!issuer.equals(said.get("issuer"))) {
            throw new IOException("the discovery document is of another issuer");
        }
        return JSONObjectUtils.getString(said, "jwks_uri");
    }

    private static URL url(String text) throws IOException {
        return URI.create(text).toURL();
    }

    @Override
    public void close() {}
}
