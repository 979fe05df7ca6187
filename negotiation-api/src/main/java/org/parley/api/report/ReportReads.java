package org.parley.api.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.parley.api.command.ReadAfter;
import org.parley.api.read.Ask;
import org.parley.api.read.Versions;
import org.parley.api.read.WhenForm;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Moment;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Prints how a negotiation stands. */
@RestController
@Tag(name = "Milestones")
class ReportReads {

    private static final String PDF = "application/pdf";

    private final Reports reports;
    private final Paper paper;
    private final ReadAfter readAfter;

    ReportReads(Reports reports, Paper paper, ReadAfter readAfter) {
        this.reports = reports;
        this.paper = paper;
        this.readAfter = readAfter;
    }

    @GetMapping(path = "/api/v1/negotiations/{negotiationId}/report", produces = PDF)
    @Permits(Action.READ_MEASURES)
    @Operation(
            summary = "Print a status report, as of any moment",
            description =
                    "A tagged PDF (PDF/UA): progress by category, what is due, overdue, unverified,"
                            + " disputed, beyond its limit, who waits, open incidents.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = PDF))
    ResponseEntity<byte[]> print(
            @PathVariable NegotiationId negotiationId,
            @ParameterObject @ModelAttribute ReportForm form,
            @ParameterObject @ModelAttribute WhenForm when,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, ReportForm.class, WhenForm.class);
        int days = form.ahead(ask);
        Moment moment = when.moment(ask);
        ask.check();
        readAfter.await(request.getRequest(), "milestone");
        StatusReport report = Versions.found(reports.of(negotiationId, moment, days));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name(report))
                .body(paper.print("report/status", Map.of("report", report)));
    }

    private static String name(StatusReport report) {
        return ContentDisposition.inline()
                .filename("status-report-" + report.day() + ".pdf")
                .build()
                .toString();
    }
}
