package org.parley.api.webhook;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What has become of the alerts that went to the caller's own webhooks. */
@RestController
@RequestMapping("/api/v1/webhooks/{webhookId}/deliveries")
@Tag(name = "Alerts")
class DeliveryReads {

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;

    DeliveryReads(WebhookTable webhooks, DeliveryTable deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping
    @Permits(Action.READ_OWN_WEBHOOKS)
    @Operation(summary = "What has become of the alerts for one's own webhook, newest first")
    ResponseEntity<Page<DeliveryView>> list(
            @PathVariable UUID webhookId,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        requireOwn(webhookId, caller);
        return Parts.answer(request, () -> views(deliveries.of(webhookId, page.cursor(), limit)));
    }

    @GetMapping("/{deliveryId}")
    @Permits(Action.READ_OWN_WEBHOOKS)
    @Operation(summary = "What has become of an alert for one's own webhook")
    DeliveryView one(@PathVariable UUID webhookId, @PathVariable UUID deliveryId, Caller caller) {
        requireOwn(webhookId, caller);
        Delivery found = deliveries.find(webhookId, deliveryId);
        if (found == null) {
            throw rejected(new Absent());
        }
        return DeliveryView.of(found);
    }

    private void requireOwn(UUID webhook, Caller caller) {
        if (webhooks.find(caller.username(), webhook) == null) {
            throw rejected(new Absent());
        }
    }

    private static Page<DeliveryView> views(Page<Delivery> page) {
        return new Page<>(page.items().stream().map(DeliveryView::of).toList(), page.nextCursor());
    }
}
