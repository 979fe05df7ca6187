package org.parley.api.alert;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Limit;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import org.parley.projections.history.EventPlace;
import org.parley.projections.history.Histories;
import org.parley.projections.support.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Says which events of the record are alerts. */
@Component
public class Alerts {

    private static final TypeReference<Limit> LIMIT = new TypeReference<>() {};

    private final Histories histories;

    Alerts(Histories histories) {
        this.histories = histories;
    }

    /** The alert that an event is, or null when it is none. */
    public @Nullable Alert of(NegotiationId negotiation, Entry entry) {
        AlertKind kind = kind(negotiation, entry);
        JsonNode data = entry.data();
        return kind == null
                ? null
                : new Alert(
                        "parley." + kind.words(),
                        entry.recordedAt(),
                        new Alert.Content(
                                kind,
                                entry.stream() + "/" + entry.version(),
                                negotiation.toString(),
                                text(data, "measureId"),
                                text(data, "milestoneId"),
                                text(data, "incidentId"),
                                text(data, "due"),
                                text(data, "value"),
                                entry.occurredOn(),
                                entry.summary(),
                                links(negotiation, data)));
    }

    private static Alert.Links links(NegotiationId negotiation, JsonNode data) {
        return new Alert.Links(
                "/api/v1/negotiations/" + negotiation,
                path("/api/v1/measures/", text(data, "measureId")),
                path("/api/v1/milestones/", text(data, "milestoneId")),
                path("/api/v1/incidents/", text(data, "incidentId")));
    }

    private static @Nullable String path(String before, @Nullable String id) {
        return id == null ? null : before + id;
    }

    private @Nullable AlertKind kind(NegotiationId negotiation, Entry entry) {
        return switch (entry.type()) {
            case "DueDateNeared" -> AlertKind.DUE_SOON;
            case "DueDateMissed" -> AlertKind.OVERDUE;
            case "SnapbackNotified" -> AlertKind.SNAPBACK;
            case "IncidentReported", "IncidentEscalated", "IncidentUnanswered" ->
                    AlertKind.INCIDENT;
            case "MilestoneVerified" -> found(entry.data().path("finding").asString(""));
            case "MilestoneObserved" ->
                    isBeyondItsLimit(negotiation, entry) ? AlertKind.LIMIT_EXCEEDED : null;
            default -> null;
        };
    }

    private static @Nullable AlertKind found(String finding) {
        return switch (finding) {
            case "VERIFIED" -> AlertKind.VERIFIED;
            case "CONTRADICTED" -> AlertKind.CONTRADICTED;
            default -> null;
        };
    }

    /** The limit stands in the proposal of the measure, which is the first event of its stream. */
    private boolean isBeyondItsLimit(NegotiationId negotiation, Entry observed) {
        Decimal value = Decimal.of(observed.data().path("value").asString());
        String milestone = observed.data().path("milestoneId").asString();
        EventPlace proposal = new EventPlace(observed.stream(), 0);
        return histories.at(negotiation, List.of(proposal)).values().stream()
                .flatMap(Alerts::milestones)
                .filter(plan -> plan.path("id").asString().equals(milestone))
                .map(plan -> plan.path("limit"))
                .filter(JsonNode::isObject)
                .anyMatch(limit -> Json.read(limit.toString(), LIMIT).isExceededBy(value));
    }

    private static Stream<JsonNode> milestones(Entry proposal) {
        return proposal.data()
                .path("phases")
                .valueStream()
                .flatMap(phase -> phase.path("milestones").valueStream());
    }

    private static @Nullable String text(JsonNode data, String name) {
        JsonNode value = data.path(name);
        return value.isString() ? value.asString() : null;
    }
}
