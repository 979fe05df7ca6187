package org.parley.api.eventstore.vocabulary;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.eventhandling.TrackingToken;
import org.parley.api.eventstore.sealing.SealedJson;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.type.LogicalType;

/**
 * How stored things look as JSON: by field, absent rather than null, and read strictly, so that
 * what does not fit is an error rather than a guess.
 */
final class StoredJson {

    private StoredJson() {}

    static void customize(JsonMapper.Builder json) {
        written(json);
        read(json);
        json.addModule(new PersistentCollections());
        json.polymorphicTypeValidator(onlyTokens());
        json.annotationIntrospector(
                AnnotationIntrospectorPair.create(
                        new CompleteRecords(), json.annotationIntrospector()));
    }

    /** The same, with secrets sealed; what is inside the seals looks as all else does. */
    static void customizeWithSeals(JsonMapper.Builder json) {
        customize(json);
        json.addModule(new SealedJson(plain()));
    }

    static JsonMapper plain() {
        JsonMapper.Builder json = JsonMapper.builder();
        customize(json);
        return json.build();
    }

    private static void written(JsonMapper.Builder json) {
        json.changeDefaultVisibility(StoredJson::byField)
                .changeDefaultPropertyInclusion(_ ->
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    private static void read(JsonMapper.Builder json) {
        json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .withCoercionConfig(LogicalType.Textual, StoredJson::onlyText);
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static VisibilityChecker byField(VisibilityChecker visible) {
        return visible.withFieldVisibility(ANY)
                .withGetterVisibility(NONE)
                .withIsGetterVisibility(NONE)
                .withSetterVisibility(NONE);
    }

    /**
     * Tokens name the class of the token inside them. No other class may be named in stored JSON.
     */
    private static PolymorphicTypeValidator onlyTokens() {
        var allowed = BasicPolymorphicTypeValidator.builder();
        MachineTypes.vocabulary().classes().values().stream()
                .filter(TrackingToken.class::isAssignableFrom)
                .forEach(allowed::allowIfSubType);
        return allowed.build();
    }
}
