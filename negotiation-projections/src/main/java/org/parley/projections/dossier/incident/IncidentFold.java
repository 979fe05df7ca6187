package org.parley.projections.dossier.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.core.incident.event.HotlineCallLogged;
import org.parley.core.incident.event.IncidentAcknowledged;
import org.parley.core.incident.event.IncidentClosed;
import org.parley.core.incident.event.IncidentDeEscalated;
import org.parley.core.incident.event.IncidentEscalated;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReopened;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.incident.event.IncidentStepTaken;
import org.parley.core.incident.event.IncidentUnanswered;
import org.parley.core.shared.IncidentStatus;
import org.parley.core.shared.PartyId;
import org.parley.projections.support.AcknowledgementStatus;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Told;

/** An incident, told fact by fact. What comes before its report tells nothing. */
final class IncidentFold {

    private static final long NOTHING_YET = -1;

    private final Map<PartyId, Fact<?>> answers = new LinkedHashMap<>();
    private final List<Entry> log = new ArrayList<>();
    private @Nullable IncidentReported report;
    private @Nullable Told told;
    private IncidentStatus status = IncidentStatus.OPEN;
    private Instant reportedAt = Instant.EPOCH;
    private String since = "";
    private int level;
    private boolean unanswered;
    private boolean excused;
    private long version = NOTHING_YET;

    private record Entry(
            LogStep step, @Nullable PartyId party, @Nullable String text, int level, Told told) {}

    static IncidentFold of(List<Fact<IncidentEvent>> facts) {
        IncidentFold incident = new IncidentFold();
        facts.forEach(incident::take);
        return incident;
    }

    void take(Fact<IncidentEvent> fact) {
        version = Math.max(version, fact.sequence());
        if (fact.event() instanceof IncidentReported e) {
            begin(e, fact);
        } else if (report != null) {
            goOn(fact);
        }
    }

    /** The incident, or null when its report was not told. */
    @Nullable Incident incident(
            Instant now, Function<PartyId, String> names, Consequences consequences) {
        return report == null || told == null
                ? null
                : incident(report, told, now, names, consequences);
    }

    private void begin(IncidentReported e, Fact<IncidentEvent> fact) {
        report = e;
        told = Told.of(fact);
        level = e.severity();
        reportedAt = fact.by().occurrence().effective();
        since = fact.occurredOn();
        write(LogStep.REPORTED, e.partyId(), e.text(), fact);
    }

    private void goOn(Fact<IncidentEvent> fact) {
        switch (fact.event()) {
            case IncidentReported _ -> {}
            case IncidentAcknowledged e -> {
                answers.putIfAbsent(e.partyId(), fact);
                write(LogStep.ACKNOWLEDGED, e.partyId(), e.text(), fact);
            }
            case HotlineCallLogged e -> write(LogStep.HOTLINE_CALL, e.partyId(), e.text(), fact);
            case IncidentStepTaken e -> write(LogStep.STEP_TAKEN, e.partyId(), e.text(), fact);
            case IncidentUnanswered e -> {
                unanswered = true;
                level = e.level();
                write(LogStep.UNANSWERED, null, null, fact);
            }
            case IncidentEscalated e -> {
                level = e.level();
                move(IncidentStatus.OPEN, fact);
                write(LogStep.ESCALATED, e.partyId(), e.text(), fact);
            }
            case IncidentDeEscalated e -> {
                move(IncidentStatus.DE_ESCALATED, fact);
                write(LogStep.DE_ESCALATED, e.partyId(), e.text(), fact);
            }
            case IncidentClosed e -> {
                excused = true;
                move(IncidentStatus.CLOSED, fact);
                write(LogStep.CLOSED, e.partyId(), e.text(), fact);
            }
            case IncidentReopened e -> {
                move(IncidentStatus.OPEN, fact);
                write(LogStep.REOPENED, e.partyId(), e.text(), fact);
            }
        }
    }

    private void move(IncidentStatus to, Fact<IncidentEvent> fact) {
        if (status != to) {
            status = to;
            since = fact.occurredOn();
        }
    }

    private void write(LogStep step, @Nullable PartyId party, @Nullable String text, Fact<?> fact) {
        log.add(new Entry(step, party, text, level, Told.of(fact)));
    }

    private Incident incident(
            IncidentReported e,
            Told when,
            Instant now,
            Function<PartyId, String> names,
            Consequences consequences) {
        return new Incident(
                e.incidentId(),
                e.negotiationId(),
                e.title(),
                e.text(),
                names.apply(e.partyId()),
                e.partyId(),
                reportedAt,
                e.severity(),
                level,
                status,
                since,
                e.responseWithin(),
                acknowledgement(e, now, names),
                consequences.milestones(e.milestones()),
                log.stream().map(one -> entry(one, names)).toList(),
                consequences.of(e.incidentId()),
                version,
                when);
    }

    private static LogEntry entry(Entry one, Function<PartyId, String> names) {
        String party = one.party() == null ? null : names.apply(one.party());
        return new LogEntry(one.step(), party, one.text(), one.level(), one.told());
    }

    private Acknowledgement acknowledgement(
            IncidentReported e, Instant now, Function<PartyId, String> names) {
        return new Acknowledgement(
                AcknowledgementStatus.of(e.answerBy(), answered(e), excused, now),
                e.answerBy(),
                unanswered,
                e.answerFrom().stream()
                        .map(party -> new Answer(names.apply(party), party, on(party)))
                        .toList());
    }

    private @Nullable String on(PartyId party) {
        Fact<?> answer = answers.get(party);
        return answer == null ? null : answer.occurredOn();
    }

    /** When the last of those who were asked answered, or null while one has not. */
    private @Nullable Instant answered(IncidentReported e) {
        return answers.keySet().containsAll(e.answerFrom())
                ? e.answerFrom().stream()
                        .map(party -> Objects.requireNonNull(answers.get(party)))
                        .map(fact -> fact.by().occurrence().effective())
                        .max(Instant::compareTo)
                        .orElse(null)
                : null;
    }
}
