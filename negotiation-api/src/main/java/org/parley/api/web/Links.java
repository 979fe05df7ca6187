package org.parley.api.web;

import java.util.ArrayList;
import java.util.List;
import org.parley.api.security.Action;
import org.parley.api.security.Decision;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;

/** The ways from the home page, as the policy allows them. */
final class Links {

    private Links() {}

    static List<Link> of(Subject subject) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("/swagger-ui.html", "Try the API", "every endpoint, with examples"));
        links.add(new Link("/v3/api-docs", "OpenAPI", "the same for programs"));
        links.add(new Link("/problems", "Problems", "what each refusal means"));
        for (Way way : Way.values()) {
            if (Policy.decide(subject, way.action, Resource.HOUSE) == Decision.ALLOW) {
                links.add(way.link);
            }
        }
        return List.copyOf(links);
    }

    private enum Way {
        ME(Action.READ_SELF, "/api/v1/me", "roles and accreditations"),
        NEGOTIATIONS(Action.READ_PORTFOLIO, "/api/v1/negotiations", "all that you may see"),
        MEASURES(Action.READ_MEASURES, "/api/v1/measures", "confidence-building measures"),
        MILESTONES(Action.READ_MEASURES, "/api/v1/milestones", "who owes what, and when"),
        PROGRESS(
                Action.READ_MEASURES,
                "/api/v1/milestones/progress?groupBy=negotiation",
                "in numbers"),
        TOKENS(Action.READ_OWN_TOKENS, "/api/v1/tokens", "your access tokens for programs"),
        ACCOUNTS(Action.READ_ACCOUNTS, "/api/v1/accounts", "who has a login"),
        HEALTH(Action.READ_PROJECTIONS, "/actuator/health", "how the house is");

        private final Action action;
        private final Link link;

        Way(Action action, String href, String words) {
            this.action = action;
            this.link = new Link(href, href.replaceAll("\\?.*", ""), words);
        }
    }
}
