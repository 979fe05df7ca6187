package org.parley.api.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.parley.api.security.Caller;
import org.parley.api.security.Subject;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document as a whole: what it is about, who may come in, and what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String ABOUT =
            "Records a negotiation so that everyone can later prove what was said, agreed and done.\n\n"
                    + "Every command body may carry `occurredOn` (a day or an instant), `source` and"
                    + " `marking` (TLP 2.0); in an archive the secretariat may add `onBehalfOf`."
                    + " Refusals are RFC 9457 problem documents, each with a page under `/problems`.";

    @Bean
    OpenAPI parley() {
        Components components =
                new Components()
                        .addSecuritySchemes("basic", scheme("basic", "Name and password."))
                        .addSecuritySchemes(
                                "token",
                                scheme(
                                        "bearer",
                                        "A personal access token, made at POST /api/v1/tokens."))
                        .addSchemas("Problem", ProblemSchema.schema());
        ProblemSchema.answers().forEach(components::addResponses);
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Parley")
                                .version("v1")
                                .description(ABOUT)
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** What comes from the login is no parameter, and value objects are written as text. */
    @Bean
    OpenApiCustomizer meanings() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Subject.class);
        Words.schemas()
                .forEach((type, schema) ->
                        SpringDocUtils.getConfig().replaceWithSchema(type, schema));
        return document ->
                document.getComponents().getSchemas().values().forEach(Description::explain);
    }

    private static void explain(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, field) -> {
                        String meaning = Words.SAID.get(name);
                        if (meaning != null && field instanceof Schema<?> property) {
                            property.setDescription(meaning);
                        }
                    });
        }
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(name)
                .description(description);
    }
}
