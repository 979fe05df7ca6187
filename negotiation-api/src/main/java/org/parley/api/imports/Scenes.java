package org.parley.api.imports;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Caller;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Place;
import org.parley.projections.accreditation.Places;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds out where a line plays, from the ids in it and nothing else. */
@Component
class Scenes {

    private static final MeasureId NONE = new MeasureId(new UUID(0, 0));

    private final Places places;

    Scenes(Places places) {
        this.places = places;
    }

    Scene of(ObjectNode line, Voice voice) {
        MilestoneId milestone = id(line, "milestoneId", MilestoneId::of);
        Place place = milestone == null ? null : places.placeOf(milestone);
        if (place != null) {
            return scene(line, voice, place.negotiationId(), place.measureId());
        }
        MeasureId measure = id(line, "measureId", MeasureId::of);
        NegotiationId negotiation =
                measure == null ? negotiation(line) : places.negotiationOf(measure);
        return scene(line, voice, negotiation, measure == null ? NONE : measure);
    }

    private @Nullable NegotiationId negotiation(ObjectNode line) {
        NegotiationId named = id(line, "negotiationId", NegotiationId::of);
        IncidentId incident = named == null ? id(line, "incidentId", IncidentId::of) : null;
        return incident == null ? named : places.negotiationOf(incident);
    }

    private static Scene scene(
            ObjectNode line, Voice voice, @Nullable NegotiationId negotiation, MeasureId measure) {
        Caller caller = voice.of(line, negotiation);
        return new Scene(negotiation, measure, caller);
    }

    /** What is no id is nowhere; that it is none is said when its command is made. */
    private static <T> @Nullable T id(ObjectNode line, String field, Function<String, T> form) {
        JsonNode value = line.path(field);
        try {
            return value.isString() ? form.apply(value.asString()) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
