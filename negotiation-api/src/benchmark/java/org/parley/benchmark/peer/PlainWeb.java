package org.parley.benchmark.peer;

import java.util.Map;
import org.parley.benchmark.program.Arguments;
import org.parley.benchmark.program.Program;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The least of a web application: one POST, one INSERT, on the server that ours has too. */
final class PlainWeb implements Program {

    private final ConfigurableApplicationContext application;

    PlainWeb(Arguments arguments) {
        application =
                new SpringApplicationBuilder(Least.class)
                        .run(
                                "--server.port=0",
                                "--spring.config.name=plain-web",
                                "--spring.main.banner-mode=off",
                                "--spring.datasource.hikari.maximum-pool-size=20",
                                "--logging.level.root=warn",
                                "--spring.datasource.url=" + arguments.text("url"));
        application
                .getBean(JdbcClient.class)
                .sql("create table item (id uuid primary key, document text not null)")
                .update();
    }

    @Override
    public Map<String, Object> tell(String verb, Arguments arguments) {
        var environment = application.getEnvironment();
        return Map.of("port", environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        application.close();
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration.class,
        org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration.class,
        org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration.class,
        org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration.class,
        org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration
                .class,
        org.springframework.boot.tomcat.autoconfigure.servlet
                .TomcatServletWebServerAutoConfiguration.class,
        org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration.class,
        org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration.class
    })
    @Import(PlainItems.class)
    static class Least {}
}
