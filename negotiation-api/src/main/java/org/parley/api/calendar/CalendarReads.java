package org.parley.api.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.read.Ask;
import org.parley.api.read.Scope;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.support.Moment;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What the caller may see of due dates, sunsets, notices and rounds, for his calendar. */
@RestController
@Tag(name = "Milestones")
class CalendarReads {

    private static final int DAYS_BACK = 31;
    private static final int DIGITS = 16;

    private final Calendars calendars;
    private final Scope scope;
    private final Clock clock;

    CalendarReads(Calendars calendars, Scope scope, Clock clock) {
        this.calendars = calendars;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/calendar.ics", produces = ICalendar.TYPE + ";charset=UTF-8")
    @Permits(Action.READ_CALENDAR)
    @Operation(
            summary = "Subscribe to due dates, sunsets, notices and rounds",
            description =
                    "iCalendar. The token is one of your own with the scope CALENDAR alone; programs"
                            + " that read calendars give it as a parameter.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = ICalendar.TYPE))
    byte @Nullable [] calendar(
            @ParameterObject @ModelAttribute CalendarForm form,
            Caller caller,
            ServletWebRequest request) {
        Ask ask = Ask.of(request, CalendarForm.class);
        NegotiationId negotiation = form.negotiation(ask);
        LocalDate first = form.first(ask);
        ask.check();
        LocalDate today = Moment.NOW.today(clock);
        LocalDate from = first == null ? today.minusDays(DAYS_BACK) : first;
        byte[] calendar = ICalendar.of(days(caller, negotiation, from, today));
        return request.checkNotModified(tag(calendar)) ? null : calendar;
    }

    private List<Day> days(
            Caller caller, @Nullable NegotiationId negotiation, LocalDate from, LocalDate today) {
        List<NegotiationId> seats = scope.of(caller);
        if (negotiation == null && seats == null) {
            return calendars.next(from, today);
        }
        boolean rounds = seats != null || caller.everywhere(Action.READ_DOSSIER);
        return calendars.of(chosen(negotiation, seats), from, rounds);
    }

    /** What was named and may not be seen is as what there is not. */
    private static List<NegotiationId> chosen(
            @Nullable NegotiationId named, @Nullable List<NegotiationId> seats) {
        if (named == null) {
            return seats == null ? List.of() : seats;
        }
        return seats == null || seats.contains(named) ? List.of(named) : List.of();
    }

    /** The same for as long as the calendar is, byte for byte. */
    private static String tag(byte[] calendar) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(calendar);
            return '"' + HexFormat.of().formatHex(digest, 0, DIGITS) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
