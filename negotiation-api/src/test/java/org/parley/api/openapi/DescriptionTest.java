package org.parley.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptionTest {

    private static final House HOUSE = House.shared();

    @Test
    void every_endpoint_is_described() {
        JsonNode paths = document().path("paths");
        Set<String> described = new TreeSet<>();
        paths.propertyStream()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(verb -> described.add(verb + " " + path.getKey())));
        Set<String> mapped = new TreeSet<>();
        endpoints()
                .forEach((info, _) ->
                        info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb ->
                                        mapped.add(
                                                verb.name().toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + path(info).replace("{*", "{"))));
        assertThat(mapped).hasSizeGreaterThan(25);
        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void it_is_openapi_3_1_with_a_summary_for_each_operation() {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("info").path("title").asString()).isEqualTo("Parley");
        List<String> silent = new ArrayList<>();
        document.path("paths")
                .propertyStream()
                .forEach(path ->
                        path.getValue()
                                .propertyStream()
                                .filter(verb -> verb.getValue().path("summary").isMissingNode())
                                .forEach(verb -> silent.add(verb.getKey() + path.getKey())));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_request_has_an_example_that_the_endpoint_takes() {
        JsonMapper json = HOUSE.context().getBean(JsonMapper.class);
        Validator validator = HOUSE.context().getBean(Validator.class);
        List<Class<?>> forms = forms().toList();
        assertThat(forms).hasSizeGreaterThan(20);
        for (Class<?> form : forms) {
            String example = Examples.of(form);
            assertThat(example).as("the example of " + form.getSimpleName()).isNotNull();
            Object body = json.readValue(example, form);
            assertThat(validator.validate(body)).as(form.getSimpleName()).isEmpty();
        }
    }

    @Test
    void no_name_of_a_class_is_in_it() {
        assertThat(HOUSE.get("operator", "/v3/api-docs").text())
                .doesNotContain("org.parley")
                .doesNotContain("org.springframework")
                .doesNotContain("java.lang");
    }

    private static Stream<Class<?>> forms() {
        return endpoints().values().stream()
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .distinct()
                .map(type -> (Class<?>) type);
    }

    private static Map<RequestMappingInfo, HandlerMethod> endpoints() {
        Map<RequestMappingInfo, HandlerMethod> all =
                HOUSE.context()
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods();
        Map<RequestMappingInfo, HandlerMethod> ours = new java.util.LinkedHashMap<>(all);
        ours.keySet().removeIf(info -> !path(info).startsWith("/api/v1"));
        return ours;
    }

    private static String path(RequestMappingInfo info) {
        return info.getPatternValues().iterator().next();
    }

    private static JsonNode document() {
        Reply reply = HOUSE.get("operator", "/v3/api-docs");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
