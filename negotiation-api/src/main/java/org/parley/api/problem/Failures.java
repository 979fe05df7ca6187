package org.parley.api.problem;

import static org.parley.api.problem.ProblemType.*;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.apache.coyote.BadRequestException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.append.OutcomeUnknown;
import org.parley.api.eventstore.append.Overloaded;
import org.parley.api.eventstore.durability.NotForced;
import org.parley.api.eventstore.ledger.NothingPublished;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** What the machinery below could not do. None of its words reach the caller. */
final class Failures {

    private Failures() {}

    static @Nullable Problem problem(Throwable cause, Diagnosis diagnosis) {
        return switch (cause) {
            case BadRequestException _ ->
                    Problem.of(BAD_REQUEST, "The body breaks off, or is not sent as HTTP has it.");
            case AggregateDeletedException _ -> diagnosis.absent();
            case AggregateNotFoundException _ -> diagnosis.absent();
            case AggregateStreamCreationException _ -> idInUse();
            case DuplicateKeyException _ -> idInUse();
            case ConcurrencyException _ -> busy();
            case LockAcquisitionFailedException _ -> busy();
            case EventStoreException _ -> unavailable();
            case NotForced _ -> unavailable();
            case OutcomeUnknown _ -> unavailable();
            case Overloaded _ -> overloaded();
            case NothingPublished _ -> nothingPublished();
            case TransactionException _ -> unavailable();
            case DataAccessResourceFailureException _ -> unavailable();
            case RecoverableDataAccessException _ -> unavailable();
            case TransientDataAccessException _ -> unavailable();
            case SQLTransientException _ -> unavailable();
            case SQLException sql when Outages.is(sql) -> unavailable();
            case AsyncRequestTimeoutException _ -> unavailable();
            default -> null;
        };
    }

    private static Problem idInUse() {
        return Problem.of(ID_IN_USE, "A thing with this id exists already. Use a new id.");
    }

    private static Problem busy() {
        return Problem.of(BUSY, "Others act on the same thing just now. Ask again in a moment.");
    }

    private static Problem overloaded() {
        return Problem.of(
                UNAVAILABLE, "Too much waits to be recorded. This was not: ask again in a moment.");
    }

    private static Problem nothingPublished() {
        return Problem.of(
                UNAVAILABLE,
                "No checkpoint has been published yet, or none is cosigned by enough witnesses.");
    }

    private static Problem unavailable() {
        return Problem.of(
                UNAVAILABLE,
                "What you asked may or may not have been recorded: ask again, with the same Idempotency-Key.");
    }
}
