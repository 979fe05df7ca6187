package org.parley.api.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.ConsultationId;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.IncidentNoteId;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

/** How the value objects of the core are written, and what the common fields mean. */
final class Words {

    private static final List<Class<?>> IDS =
            List.of(
                    NegotiationId.class,
                    PartyId.class,
                    AgendaItemId.class,
                    PositionId.class,
                    RoundId.class,
                    RedLineId.class,
                    MeasureId.class,
                    MilestoneId.class,
                    SnapbackId.class,
                    IncidentId.class,
                    IncidentNoteId.class,
                    ConsultationId.class,
                    BackchannelId.class,
                    MessageId.class);

    /** What stands in every command body. */
    static final Map<String, String> SAID =
            Map.of(
                    "occurredOn",
                    "When it happened: a day or an instant, not in the future; now when left out.",
                    "source",
                    "Where the fact comes from.",
                    "marking",
                    "Traffic Light Protocol 2.0: how far the record may be passed on.",
                    "onBehalfOf",
                    "In an archive, the party that the secretariat records this for.");

    private Words() {}

    static Map<Class<?>, Schema<?>> schemas() {
        Map<Class<?>, Schema<?>> schemas = new LinkedHashMap<>();
        IDS.forEach(id -> schemas.put(id, string().format("uuid")));
        schemas.put(Decimal.class, string().pattern("-?\\d{1,18}(\\.\\d{1,12})?"));
        schemas.put(Title.class, string().minLength(1).maxLength(Title.MAX_LENGTH));
        schemas.put(Statement.class, string().minLength(1).maxLength(Statement.MAX_LENGTH));
        schemas.put(Username.class, string().pattern("[a-z0-9][a-z0-9._@-]{1,99}"));
        return schemas;
    }

    private static Schema<?> string() {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.setTypes(Set.of("string"));
        schema.setType("string");
        return schema;
    }
}
