package org.parley.api.command;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk needs from outside. */
@Configuration(proxyBeanMethods = false)
class CommandBeans {

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }
}
