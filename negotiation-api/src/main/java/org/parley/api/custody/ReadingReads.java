package org.parley.api.custody;

import io.swagger.v3.oas.annotations.Operation;
import org.parley.api.read.Ask;
import org.parley.api.read.PageForm;
import org.parley.api.read.Parts;
import org.parley.api.read.Versions;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.CustodyId;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.custody.Reading;
import org.parley.projections.custody.Readings;
import org.parley.projections.support.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows a delegation who read its brief. */
@RestController
class ReadingReads {

    private final Readings readings;

    ReadingReads(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/api/v1/negotiations/{negotiationId}/brief/readings")
    @Permits(Action.READ_READINGS)
    @Operation(summary = "List who read the brief of your own party, newest first")
    ResponseEntity<Page<Reading>> list(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute PageForm page,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, PageForm.class);
        int limit = ask.limit(page.limit());
        ask.check();
        CustodyId custody = new CustodyId(negotiationId, Versions.found(caller.party()));
        return Parts.answer(request, () -> readings.list(custody, page.cursor(), limit));
    }
}
