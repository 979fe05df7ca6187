package org.parley.api.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.dossier.Change;
import org.parley.projections.dossier.Comparisons;
import org.parley.projections.dossier.Dossier;
import org.parley.projections.dossier.Dossiers;
import org.parley.projections.history.Entry;
import org.parley.projections.history.EventPlace;
import org.parley.projections.history.Histories;
import org.parley.projections.support.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A negotiation as it stood at any moment of its record, event by event: what was recorded, what
 * that changed, and what was true then. A step of the slider asks for the moment alone.
 */
@Controller
class ReplayPage {

    /** Sent by the script of the page, which has the rest already. */
    static final String PART = "X-Page-Part";

    private final Dossiers dossiers;
    private final Comparisons comparisons;
    private final Histories histories;
    private final ReadAfter readAfter;

    ReplayPage(
            Dossiers dossiers, Comparisons comparisons, Histories histories, ReadAfter readAfter) {
        this.dossiers = dossiers;
        this.comparisons = comparisons;
        this.histories = histories;
        this.readAfter = readAfter;
    }

    @GetMapping("/negotiations/{negotiationId}")
    @Permits(Action.READ_HISTORY)
    String show(
            @PathVariable NegotiationId negotiationId,
            @ModelAttribute ReplayForm form,
            @RequestHeader(name = PART, required = false) @Nullable String part,
            Caller caller,
            ServletWebRequest request,
            Model model) {
        Ask ask = Ask.of(request, ReplayForm.class);
        Moment moment = form.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "history");
        Dossier dossier = Versions.found(dossiers.find(negotiationId, moment));
        model.addAttribute("id", negotiationId);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", form);
        model.addAttribute("event", event(negotiationId, dossier.version()));
        model.addAttribute("changes", changes(negotiationId, dossier.version(), moment));
        model.addAttribute("last", dossiers.version(negotiationId));
        model.addAttribute("username", caller.username());
        return part == null ? "replay" : "replay :: moment";
    }

    /** Null until the history has taken it in, which takes a moment. */
    private @Nullable Entry event(NegotiationId id, long version) {
        EventPlace place = new EventPlace(id.toString(), version);
        Map<EventPlace, Entry> found = histories.at(id, List.of(place));
        return found.get(place);
    }

    /**
     * What the last event changed, and what was recorded elsewhere since the one before; nothing
     * when days of the world are asked for, in which events have another order.
     */
    private List<ChangedField> changes(NegotiationId id, long version, Moment moment) {
        if (moment.occurredBy() != null || version == 0) {
            return List.of();
        }
        Moment before = new Moment(moment.asOf(), null, version - 1);
        Moment there = new Moment(moment.asOf(), null, version);
        List<Change> changes = Versions.found(comparisons.between(id, before, there)).changes();
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = histories.names(id);
        return changes.stream().map(change -> ChangedField.of(change, names)).toList();
    }
}
