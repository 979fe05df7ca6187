package org.parley.api.webhook;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own webhooks, their secrets apart. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Alerts")
class WebhookReads {

    private final WebhookTable webhooks;

    WebhookReads(WebhookTable webhooks) {
        this.webhooks = webhooks;
    }

    /** All of them, which are few. */
    record OwnWebhooks(List<WebhookView> items) {}

    @GetMapping
    @Permits(Action.READ_OWN_WEBHOOKS)
    @Operation(summary = "List one's own webhooks")
    OwnWebhooks list(Caller caller) {
        return new OwnWebhooks(
                webhooks.of(caller.username()).stream().map(WebhookView::of).toList());
    }

    @GetMapping("/{webhookId}")
    @Permits(Action.READ_OWN_WEBHOOKS)
    @Operation(summary = "One of one's own webhooks")
    WebhookView one(@PathVariable UUID webhookId, Caller caller) {
        Webhook found = webhooks.find(caller.username(), webhookId);
        if (found == null) {
            throw rejected(new Absent());
        }
        return WebhookView.of(found);
    }
}
