package org.parley.api.command;

import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/**
 * Requests are taken at their word: nothing unknown, twice, of another type, too deep or too long.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    private static final int DEPTH = 64;
    private static final int STRING = 100_000;
    private static final int NAME = 1_000;
    private static final int NUMBER = 100;

    @Bean
    JsonFactoryBuilderCustomizer limits() {
        return factory ->
                factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEPTH)
                                        .maxStringLength(STRING)
                                        .maxNameLength(NAME)
                                        .maxNumberLength(NUMBER)
                                        .maxDocumentLength(WholeBody.LIMIT)
                                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return mapper ->
                mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .withCoercionConfigDefaults(config ->
                                config.setAcceptBlankAsEmpty(false)
                                        .setCoercion(
                                                CoercionInputShape.EmptyString,
                                                CoercionAction.Fail))
                        .addModule(
                                new SimpleModule("plain")
                                        .addDeserializer(String.class, new PlainText())
                                        .addDeserializer(LocalDate.class, new PlainDay()));
    }
}
