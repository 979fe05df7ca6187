package org.parley.api.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.parley.api.start.StartRefused;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages that may ask for a passkey. A browser asks for none on another. */
@Component
public class Origins {

    private static final String THIS_MACHINE = "localhost";

    private final PasskeySettings settings;
    private final Environment environment;

    Origins(PasskeySettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
        settings.origins().forEach(this::judge);
    }

    Set<String> all() {
        if (!settings.origins().isEmpty()) {
            return Set.copyOf(settings.origins());
        }
        if (!settings.relyingPartyId().equals(THIS_MACHINE)) {
            return Set.of("https://" + settings.relyingPartyId());
        }
        String port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return Set.of("http://localhost:" + port, "https://localhost:" + port);
    }

    /** Whether the page that the request is about may ask for one. */
    public boolean include(HttpServletRequest request) {
        String origin =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .replacePath(null)
                        .build()
                        .toUriString();
        return all().contains(origin);
    }

    private void judge(String origin) {
        if (!isSound(origin)) {
            throw new StartRefused(
                    "Passkeys cannot be asked for at \"%s\".".formatted(origin),
                    "Name in parley.passkeys.origins what browsers show before the first slash, with"
                            + " https, in the domain of parley.passkeys.relying-party-id (%s)."
                                    .formatted(settings.relyingPartyId()));
        }
    }

    private boolean isSound(String origin) {
        try {
            URI uri = URI.create(origin);
            String host = String.valueOf(uri.getHost());
            boolean bare = String.valueOf(uri.getRawPath()).isEmpty() && uri.getQuery() == null;
            boolean safe = "https".equals(uri.getScheme()) || host.equals(THIS_MACHINE);
            String domain = settings.relyingPartyId();
            return bare && safe && (host.equals(domain) || host.endsWith("." + domain));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
