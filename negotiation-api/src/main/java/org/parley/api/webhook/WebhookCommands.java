package org.parley.api.webhook;

import static org.parley.api.problem.ProblemType.WEBHOOK_SHOWN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.parley.api.command.Once;
import org.parley.api.command.OnceOnly;
import org.parley.api.problem.Problem;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everyone makes and deletes webhooks of his own. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Alerts")
class WebhookCommands {

    private final WebhookDesk desk;
    private final DeliveryReads deliveries;
    private final Once once;

    WebhookCommands(WebhookDesk desk, DeliveryReads deliveries, Once once) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.once = once;
    }

    @PostMapping
    @OnceOnly
    @Permits(Action.MAKE_OWN_WEBHOOK)
    @Operation(
            summary = "Have alerts sent to an address; its secret is shown this once",
            description =
                    "Signed in the form of Standard Webhooks. Needs a login by password: it outlives"
                            + " any token.")
    ResponseEntity<WebhookView> make(@Valid @RequestBody NewWebhook body, Caller caller) {
        WebhookView made =
                once.answer(
                        caller.username(),
                        () -> WebhookView.shownOnce(desk.make(caller.username(), body)),
                        () -> {
                            throw shownBefore();
                        });
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + made.id())).body(made);
    }

    @DeleteMapping("/{webhookId}")
    @OnceOnly
    @Permits(Action.DELETE_OWN_WEBHOOK)
    @Operation(summary = "Delete a webhook of one's own; nothing more is sent there")
    ResponseEntity<Void> delete(@PathVariable UUID webhookId, Caller caller) {
        return once.answer(
                caller.username(),
                () -> {
                    desk.delete(caller.username(), webhookId);
                    return ResponseEntity.noContent().build();
                },
                () -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{webhookId}/deliveries/{deliveryId}/resends")
    @OnceOnly
    @Permits(Action.RESEND_OWN_ALERT)
    @Operation(
            summary = "Send an alert again",
            description =
                    "With the same webhook-id, whatever became of it, as far as one may see it now.")
    ResponseEntity<DeliveryView> resend(
            @PathVariable UUID webhookId, @PathVariable UUID deliveryId, Caller caller) {
        DeliveryView sent =
                once.answer(
                        caller.username(),
                        () ->
                                DeliveryView.of(
                                        desk.resend(caller.username(), webhookId, deliveryId)),
                        () -> deliveries.one(webhookId, deliveryId, caller));
        return ResponseEntity.accepted().body(sent);
    }

    private static RuntimeException shownBefore() {
        return Problem.of(
                        WEBHOOK_SHOWN,
                        "This webhook is made, and its secret was shown then. Delete it, and make another"
                                + " with a new Idempotency-Key.")
                .refused();
    }
}
