package org.parley.api.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Decision;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Accreditation;

/** The ways from the home page, as the policy allows them. */
final class Links {

    private Links() {}

    static List<Link> of(Subject subject) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("/swagger-ui.html", "Try the API", "every endpoint, with examples"));
        links.add(new Link("/v3/api-docs", "OpenAPI", "the same for programs"));
        links.add(new Link("/problems", "Problems", "what each refusal means"));
        for (Way way : Way.values()) {
            add(links, way.action, way.link, subject, Resource.HOUSE);
        }
        return List.copyOf(links);
    }

    /** What of one negotiation can be opened. */
    static List<Link> of(NegotiationId id, @Nullable Accreditation seat, Subject subject) {
        String path = "/api/v1/negotiations/" + id;
        Resource place = new Resource(id, true, false, seat);
        List<Link> links = new ArrayList<>();
        Link replay = new Link("/negotiations/" + id, "replay", "");
        add(links, Action.READ_HISTORY, replay, subject, place);
        add(links, Action.READ_DOSSIER, new Link(path, "dossier", ""), subject, place);
        add(links, Action.READ_HISTORY, new Link(path + "/history", "history", ""), subject, place);
        add(links, Action.READ_BRIEF, new Link(path + "/brief", "brief", ""), subject, place);
        String measures = "/api/v1/measures?negotiationId=" + id;
        add(links, Action.READ_MEASURES, new Link(measures, "measures", ""), subject, place);
        return List.copyOf(links);
    }

    private static void add(
            List<Link> links, Action action, Link link, Subject subject, Resource place) {
        if (Policy.decide(subject, action, place) == Decision.ALLOW) {
            links.add(link);
        }
    }

    private enum Way {
        ME(Action.READ_SELF, "/api/v1/me", "roles and accreditations"),
        NEGOTIATIONS(Action.READ_PORTFOLIO, "/api/v1/negotiations", "all that you may see"),
        MORNING(Action.READ_MEASURES, "/morning", "what falls due, is late, is doubted"),
        MEASURES(Action.READ_MEASURES, "/api/v1/measures", "confidence-building measures"),
        MILESTONES(Action.READ_MEASURES, "/api/v1/milestones", "who owes what, and when"),
        PROGRESS(
                Action.READ_MEASURES,
                "/api/v1/milestones/progress?groupBy=negotiation",
                "in numbers"),
        TOKENS(Action.READ_OWN_TOKENS, "/api/v1/tokens", "your access tokens for programs"),
        PASSKEYS(Action.KEEP_OWN_PASSKEYS, "/passkeys", "log in without a password"),
        PASSWORD(Action.CHANGE_OWN_PASSWORD, "/password", "change yours"),
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
