package org.parley.api.start;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Judges the settings before anything is opened: no database, no port, no file. */
@Component
class StartRules implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment settings) {
        environment = settings;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment != null) {
            judge(environment);
        }
    }

    static void judge(Environment settings) {
        Doorstep doorstep = new Doorstep(settings);
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            requireLoopback(doorstep);
            requireEmbedded(settings);
        } else {
            requirePrivacy(doorstep);
        }
    }

    private static void requireLoopback(Doorstep doorstep) {
        String open = doorstep.openAddress();
        if (open != null) {
            throw new StartRefused(
                    "Demo mode answers on the loopback address alone, since everybody knows its"
                            + " passwords; %s is another.".formatted(open),
                    "Leave out server.address and management.server.address, or the profile demo.");
        }
    }

    private static void requireEmbedded(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "jdbc:h2:");
        if (!url.startsWith("jdbc:h2:")) {
            throw new StartRefused(
                    "Demo mode keeps to its own H2 file, since everybody knows its passwords; this"
                            + " database may hold what matters.",
                    "Leave out spring.datasource.url, or the profile demo.");
        }
    }

    private static void requirePrivacy(Doorstep doorstep) {
        String open = doorstep.openAddress();
        if (open != null && !doorstep.hasTls() && !doorstep.hasProxy()) {
            throw new StartRefused(
                    ("On %s other machines reach Parley, and what they send would cross the"
                                    + " network in the clear.")
                            .formatted(open),
                    "Set server.ssl.bundle (or server.ssl.certificate and -private-key), or, behind a"
                            + " proxy with TLS, server.forward-headers-strategy=native and"
                            + " server.tomcat.remoteip.internal-proxies=<its address>; or leave out"
                            + " server.address.");
        }
    }
}
