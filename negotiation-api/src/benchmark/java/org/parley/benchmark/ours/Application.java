package org.parley.benchmark.ours;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.parley.api.ParleyApplication;
import org.parley.benchmark.http.Desk;
import org.parley.benchmark.program.Arguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/**
 * Starts the application on the database of the {@code url}, or without one on a file in the {@code
 * folder}. With {@code views=off} its read models and its ledger rest, so that only the writing is
 * measured; with {@code views=ledger} the ledger alone follows; with {@code views=demo} it is the
 * demo with its real cases.
 */
final class Application {

    private Application() {}

    static ConfigurableApplicationContext start(Arguments arguments) {
        ConfigurableApplicationContext application =
                new SpringApplicationBuilder(ParleyApplication.class).run(settings(arguments));
        String views = arguments.text("views");
        if (views.equals("off") || views.equals("ledger")) {
            rest(application.getBean(Configuration.class));
        }
        if (views.equals("off")) {
            application.getBean("ledgerRounds", Lifecycle.class).stop();
        }
        return application;
    }

    static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String[] settings(Arguments arguments) {
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=0");
        settings.add("--spring.main.banner-mode=off");
        settings.add("--logging.level.root=warn");
        settings.add("--parley.rate-limit.enabled=false");
        if (arguments.text("views").equals("demo")) {
            settings.add("--spring.profiles.active=demo");
        } else {
            settings.add("--parley.first-operator.password=" + Desk.OPERATOR);
        }
        settings.add("--parley.data-dir=" + arguments.text("folder"));
        if (arguments.text("url").startsWith("jdbc:postgresql")) {
            settings.add("--spring.datasource.url=" + arguments.text("url"));
            settings.addAll(Keystore.settings(Path.of(arguments.text("folder"))));
            settings.add("--spring.datasource.username=" + arguments.text("user"));
            settings.add("--spring.datasource.password=" + arguments.text("user"));
        }
        return settings.toArray(String[]::new);
    }

    private static void rest(Configuration axon) {
        axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .forEach(processor -> processor.shutDown());
    }
}
