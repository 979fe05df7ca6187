package org.parley.api.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.api.calendar.Day.Kind;
import org.parley.api.calendar.Day.Status;
import org.parley.core.shared.Standing;
import org.parley.core.shared.Verification;
import org.parley.projections.dossier.measure.Measure;
import org.parley.projections.dossier.measure.Milestone;
import org.parley.projections.dossier.measure.Recorded;
import org.parley.projections.dossier.measure.Snapback;
import org.parley.projections.dossier.measure.SnapbackStatus;

/** The days of one measure: what is due, which limits run out, when a notice ends. */
record MeasureDays(Recorded recorded) {

    Stream<Day> all() {
        Measure measure = recorded.measure();
        return Stream.concat(
                measure.milestones().stream().flatMap(one -> of(one).stream()),
                measure.snapbackNotices().stream().map(this::of));
    }

    private List<Day> of(Milestone one) {
        LocalDate due = one.schedule().due();
        LocalDate until = one.limit() == null ? null : one.limit().until();
        if (until != null && until.equals(one.schedule().firstDue())) {
            return due == null ? List.of() : List.of(sunset(one, due));
        }
        List<Day> days = new ArrayList<>();
        if (due != null) {
            days.add(day("milestone-" + one.id(), due, "Due: ", one, Kind.DUE));
        }
        if (until != null) {
            days.add(sunset(one, until));
        }
        return days;
    }

    /** The last day of a limit, which moves with each extension where the limit is all there is. */
    private Day sunset(Milestone one, LocalDate on) {
        return day("sunset-" + one.id(), on, "Last day: ", one, Kind.SUNSET);
    }

    private Day day(String name, LocalDate on, String words, Milestone one, Kind kind) {
        String summary = words + one.title() + " (" + one.responsible() + ")";
        return day(name, on, summary, description(one), status(one), kind);
    }

    private String description(Milestone one) {
        return String.join(
                "\n",
                "Measure: " + recorded.measure().title(),
                "Responsible: " + one.responsible() + ", verified by " + one.verifier(),
                "Claim: " + one.claim() + ", verification: " + one.verification(),
                "Standing: " + one.standing() + ", extensions: " + one.extensions().size());
    }

    private static Status status(Milestone one) {
        if (one.waived() && one.verification() != Verification.VERIFIED) {
            return Status.CANCELLED;
        }
        return status(one.standing());
    }

    private static Status status(Standing standing) {
        return switch (standing) {
            case IN_FORCE, DISPUTED -> Status.CONFIRMED;
            case PROPOSED, SUSPENDED -> Status.TENTATIVE;
            case REVERSED, LAPSED -> Status.CANCELLED;
        };
    }

    private Day of(Snapback notice) {
        LocalDate end = LocalDate.ofInstant(notice.endsAt(), notice.zone());
        boolean withdrawn = notice.status() == SnapbackStatus.WITHDRAWN;
        return day(
                "snapback-" + notice.id(),
                end,
                "Notice ends: " + recorded.measure().title() + " (" + notice.party() + ")",
                "Ends at: " + notice.endsAt() + "\nReason: " + notice.reason(),
                withdrawn ? Status.CANCELLED : Status.CONFIRMED,
                Kind.SNAPBACK);
    }

    private Day day(
            String name,
            LocalDate on,
            String summary,
            String description,
            Status status,
            Kind kind) {
        return new Day(
                name + "@parley",
                on,
                on,
                summary,
                description,
                status,
                kind,
                recorded.at(),
                recorded.measure().version());
    }
}
