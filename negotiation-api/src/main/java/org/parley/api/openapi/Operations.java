package org.parley.api.openapi;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Answer;
import org.parley.api.command.OnceOnly;
import org.parley.api.security.Permits;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Describes each operation: what it is, an example, the headers it takes, the problems it has. */
@Component
class Operations implements OperationCustomizer {

    private static final Set<String> READS =
            Set.of("400", "401", "403", "404", "406", "429", "503");
    private static final Set<String> WRITES =
            Set.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "503");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        summarise(operation, method);
        group(operation, method);
        boolean command = isCommand(method);
        if (command) {
            name(operation, method);
            takeHeaders(operation);
            giveHeaders(operation);
        }
        if (method.hasMethodAnnotation(OnceOnly.class)) {
            takeKey(operation);
        }
        boolean writes = command || operation.getRequestBody() != null;
        (writes ? WRITES : READS).stream().sorted().forEach(status -> mayFail(operation, status));
        exemplify(operation, method);
        return operation;
    }

    private static void summarise(Operation operation, HandlerMethod method) {
        Permits permits = method.getMethodAnnotation(Permits.class);
        if (permits != null && operation.getSummary() == null) {
            List<String> words =
                    Arrays.stream(permits.value()).map(action -> action.words()).toList();
            String all = String.join(", or ", words);
            operation.setSummary(capital(all));
        }
    }

    /** A command is named like its action. */
    private static void name(Operation operation, HandlerMethod method) {
        Permits permits = method.getMethodAnnotation(Permits.class);
        if (permits != null) {
            String[] words = permits.value()[0].name().toLowerCase(Locale.ROOT).split("_");
            String rest =
                    Arrays.stream(words)
                            .skip(1)
                            .map(Operations::capital)
                            .collect(Collectors.joining());
            operation.setOperationId(words[0] + rest);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void group(Operation operation, HandlerMethod method) {
        if (!method.getBeanType().isAnnotationPresent(Tag.class)) {
            String room = method.getBeanType().getPackageName().replaceAll(".*\\.", "");
            operation.setTags(List.of(capital(room)));
        }
    }

    private static boolean isCommand(HandlerMethod method) {
        return ResolvableType.forMethodParameter(method.getReturnType())
                        .getGeneric(0)
                        .resolve(Object.class)
                == Answer.class;
    }

    private static void takeKey(Operation operation) {
        operation.addParametersItem(
                header(
                        "Idempotency-Key",
                        "Makes a repeat harmless: it gets the first answer again."));
    }

    private static void takeHeaders(Operation operation) {
        takeKey(operation);
        operation.addParametersItem(
                header("If-Match", "The ETag that the decision was made on, such as \"3\"."));
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static void giveHeaders(Operation operation) {
        operation
                .getResponses()
                .values()
                .forEach(answer ->
                        answer.addHeaderObject("ETag", text("The version now."))
                                .addHeaderObject(
                                        "X-Position",
                                        text(
                                                "To be sent back as X-Read-After, so that a read sees this.")));
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static void mayFail(Operation operation, String status) {
        if (!operation.getResponses().containsKey(status)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status, new ApiResponse().$ref("#/components/responses/" + status));
        }
    }

    private static void exemplify(Operation operation, HandlerMethod method) {
        String example = example(method);
        if (example != null && operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(content -> content.setExample(Json.tree(example)));
        }
    }

    private static @Nullable String example(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .map(Examples::of)
                .findFirst()
                .orElse(null);
    }
}
