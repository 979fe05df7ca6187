package org.parley.api.security;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start while an endpoint of the API, or a page of a negotiation, has no entry in the
 * policy.
 */
@Component
class PermitsCheck implements SmartInitializingSingleton {

    /** What is only reached through the policy. */
    static final List<String> GUARDED = List.of("/api/", "/negotiations/");

    private final List<RequestMappingHandlerMapping> mappings;

    PermitsCheck(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open =
                mappings.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                        .filter(PermitsCheck::isOpen)
                        .map(endpoint -> endpoint.getKey() + " " + endpoint.getValue())
                        .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("These endpoints lack @Permits: " + open);
        }
    }

    private static boolean isOpen(Map.Entry<RequestMappingInfo, HandlerMethod> endpoint) {
        return endpoint.getKey().getPatternValues().stream()
                        .anyMatch(path -> GUARDED.stream().anyMatch(path::startsWith))
                && !endpoint.getValue().hasMethodAnnotation(Permits.class);
    }
}
