package org.parley.api.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the policy in front of every endpoint of the API and every page of a negotiation. */
@Configuration
class PolicyOnTheWeb implements WebMvcConfigurer {

    private final PermitsInterceptor permits;

    PolicyOnTheWeb(PermitsInterceptor permits) {
        this.permits = permits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(permits)
                .addPathPatterns(PermitsCheck.GUARDED.stream().map(path -> path + "**").toList())
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }
}
