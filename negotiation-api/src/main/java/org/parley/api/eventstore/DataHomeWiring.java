package org.parley.api.eventstore;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the data lies: a folder, unless a database is named in {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
class DataHomeWiring {

    @Bean
    DataHome dataHome(@Value("${parley.data-dir:.parley}") Path folder) throws IOException {
        return DataHome.in(folder);
    }

    @Bean
    @ConditionalOnProperty(
            name = "spring.datasource.url",
            havingValue = "(none)",
            matchIfMissing = true)
    JdbcConnectionDetails embeddedDatabase(DataHome home) {
        return new EmbeddedDatabase(home.databaseUrl());
    }
}
