package org.parley.api.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.Alert;
import org.parley.api.alert.Alerts;
import org.parley.projections.history.Entry;
import org.parley.projections.history.Histories;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is sent: the alert as the stream of alerts tells it. */
@Component
class Messages {

    private final Histories histories;
    private final Alerts alerts;
    private final JsonMapper json;

    Messages(Histories histories, Alerts alerts, JsonMapper json) {
        this.histories = histories;
        this.alerts = alerts;
        this.json = json;
    }

    /** Null while the history does not show the event, as when it is being rebuilt. */
    byte @Nullable [] body(Delivery one) {
        Entry entry =
                histories.at(one.negotiation(), List.of(one.place())).values().stream()
                        .findFirst()
                        .orElse(null);
        Alert alert = entry == null ? null : alerts.of(one.negotiation(), entry);
        return alert == null ? null : json.writeValueAsBytes(alert);
    }
}
