package org.parley.api.demo;

import java.util.ArrayList;
import java.util.List;
import org.parley.api.account.SetUp;
import org.parley.api.eventstore.DataHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The last words of a start: where the application answers, who can log in, where its data lies.
 */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger("org.parley");
    private static final String PORT = "local.server.port";
    private static final List<String> DEMO =
            List.of(
                    "DEMO MODE put nothing into it that matters",
                    "logins    password demo for all",
                    "          whole house  secretariat, manager, auditor, operator",
                    "          Colombia     goc.head, goc.adviser, farc.head, farc.adviser,"
                            + " norway, cuba, un.mission",
                    "          summit       us.head, ru.head, mediator",
                    "          Black Sea    ua.head, ru.head, turkiye, un.mission");

    private final Environment environment;
    private final DataHome home;
    private final ObjectProvider<SetUp> setUp;

    Greeting(Environment environment, DataHome home, ObjectProvider<SetUp> setUp) {
        this.setUp = setUp;
        this.environment = environment;
        this.home = home;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (environment.getProperty(PORT) != null) {
            LOG.info("Parley is ready.\n\n  {}\n", String.join("\n  ", words()));
        }
    }

    /** What is said, a line each. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("address   " + address());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            words.addAll(DEMO);
        }
        words.add("data      " + home.folder());
        SetUp first = setUp.getIfAvailable();
        if (first != null && first.path() != null) {
            words.add("set up    " + address() + first.path());
            words.add(
                    "          makes the first operator; once, within an hour, from this machine");
        }
        return words;
    }

    private String address() {
        String scheme =
                environment.getProperty("server.ssl.enabled", Boolean.class, false)
                        ? "https"
                        : "http";
        String path = environment.getProperty("server.servlet.context-path", "");
        String host = environment.getProperty("server.address", "localhost");
        return scheme + "://" + host + ":" + environment.getProperty(PORT) + path;
    }
}
