package org.parley.api.imports;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.parley.api.account.Accounts;
import org.parley.api.command.Ids;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.eventstore.nodes.Peers;
import org.parley.api.security.Caller;
import org.parley.api.security.Callers;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files in and says how far they have come. */
@Component
class ImportDesk {

    private final ScenarioImport scenarios;
    private final ImportJobs jobs;
    private final ImportQueue queue;
    private final Callers callers;
    private final Accounts accounts;
    private final ForcedCommit disk;
    private final Peers peers;
    private final Clock clock;
    private final Ids ids;

    ImportDesk(
            ScenarioImport scenarios,
            ImportJobs jobs,
            ImportQueue queue,
            Callers callers,
            Accounts accounts,
            ForcedCommit disk,
            Peers peers,
            Clock clock,
            Ids ids) {
        this.scenarios = scenarios;
        this.jobs = jobs;
        this.queue = queue;
        this.callers = callers;
        this.accounts = accounts;
        this.disk = disk;
        this.peers = peers;
        this.clock = clock;
        this.ids = ids;
    }

    /** Says of imports that nobody works on any more that they were interrupted. */
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void interruptWhatWasStopped() {
        jobs.interruptAllBut(peers.names());
    }

    /** Takes a file in; its lines are done later. */
    ImportView take(Origin origin, List<Line> lines, Caller caller) {
        queue.enter(caller.username(), () -> jobs.isBusy(caller.username()));
        try {
            ImportJob job = job(origin, lines);
            Voice voice = new OwnVoice(caller, callers, accounts);
            Run run = scenarios.begin(origin, voice);
            start(job, lines, run);
            disk.await();
            return ImportView.of(job, List.of());
        } catch (RuntimeException e) {
            queue.leave(caller.username());
            throw e;
        }
    }

    /** What is wrong with the lines, as far as that can be known before they are done. */
    Trial look(Origin origin, List<Line> lines, Caller caller) {
        Run run = scenarios.begin(origin, new OwnVoice(caller, callers, accounts));
        return Trial.of(lines, lines.stream().map(run::look).toList());
    }

    private void start(ImportJob job, List<Line> lines, Run run) {
        jobs.add(job);
        try {
            ImportWork work = new ImportWork(job.id(), lines, run, jobs, disk, queue::isOpen);
            queue.submit(job.origin().importer(), work);
        } catch (RuntimeException e) {
            jobs.remove(job.id());
            throw e;
        }
    }

    /**
     * How far an import of the login has come.
     *
     * @throws CommandRejected when the login has none of that id
     */
    ImportView find(UUID id, String login) {
        ImportJob job = jobs.find(id, login);
        if (job == null) {
            throw CommandRejected.rejected(new Absent());
        }
        return ImportView.of(job, jobs.errors(id));
    }

    private ImportJob job(Origin origin, List<Line> lines) {
        return new ImportJob(
                ids.next(),
                origin,
                ImportState.RUNNING,
                Tally.of(lines.size()),
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
