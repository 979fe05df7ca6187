package org.parley.api.security.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** How sessions are written into the database and read from there. */
@Configuration(proxyBeanMethods = false)
class SessionWiring {

    @Bean("springSessionConversionService")
    GenericConversionService sessionContent() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(
                byte[].class, Object.class, new DeserializingConverter(new SessionContent()));
        return conversion;
    }
}
