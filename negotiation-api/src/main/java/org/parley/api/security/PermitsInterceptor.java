package org.parley.api.security;

import static org.parley.core.rejection.CommandRejected.rejected;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import org.parley.core.rejection.Absent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Asks the policy before a controller is reached, so before anything is read or loaded. */
@Component
class PermitsInterceptor implements HandlerInterceptor {

    private final Resources resources;

    PermitsInterceptor(Resources resources) {
        this.resources = resources;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Permits permits = method.getMethodAnnotation(Permits.class);
        if (permits == null) {
            // Only the framework's own answer to OPTIONS gets here: the start-up check saw the
            // rest.
            return "OPTIONS".equals(request.getMethod()) || deny();
        }
        ask(permits, request);
        return true;
    }

    private void ask(Permits permits, HttpServletRequest request) {
        Subject subject = Subjects.of((Authentication) request.getUserPrincipal());
        Resource resource = resources.at(path(request), subject.username());
        refuse(decide(permits, subject, resource));
        request.setAttribute(
                Caller.class.getName(),
                new Caller(subject.username(), subject.roles(), resource.accreditation()));
    }

    private static Decision decide(Permits permits, Subject subject, Resource resource) {
        EnumSet<Decision> decisions = EnumSet.noneOf(Decision.class);
        for (Action action : permits.value()) {
            decisions.add(Policy.decide(subject, action, resource));
        }
        return decisions.contains(Decision.ALLOW)
                ? Decision.ALLOW
                : decisions.contains(Decision.HIDE) ? Decision.HIDE : Decision.FORBID;
    }

    private static void refuse(Decision decision) {
        switch (decision) {
            case ALLOW -> {}
            case FORBID -> throw new ForbiddenByPolicy();
            case HIDE -> throw rejected(new Absent());
        }
    }

    private static boolean deny() {
        throw new ForbiddenByPolicy();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> path(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
