package org.parley.api.problem;

import static java.util.stream.Collectors.joining;
import static org.parley.api.problem.ProblemType.*;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Which problem an exception is, whoever threw it. */
@Component
public class Diagnosis {

    private final Problems problems;

    Diagnosis(Problems problems) {
        this.problems = problems;
    }

    /** The first cause that says something; what nobody knows is an internal error. */
    public Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Problem problem = known(cause);
            if (problem != null) {
                return problem;
            }
        }
        return internal();
    }

    static Problem internal() {
        return Problem.of(
                INTERNAL_ERROR,
                "It has been written to the log. Ask again, with the same Idempotency-Key.");
    }

    Problem absent() {
        return problems.of(new Absent());
    }

    private @Nullable Problem known(Throwable cause) {
        return switch (cause) {
            case Refused refused -> refused.problem();
            case CommandRejected rejected -> problems.of(rejected.rejection());
            case ForbiddenByPolicy _ ->
                    Problem.of(FORBIDDEN, "None of your roles may ever do this here.");
            case HttpMessageNotReadableException e -> Unreadable.problem(e.getCause());
            case BindException e -> Invalid.problem(e);
            case HandlerMethodValidationException e -> Invalid.problem(e);
            case ConstraintViolationException e -> Invalid.problem(e);
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case MissingRequestValueException e -> missing(e);
            case NoHandlerFoundException _ -> absent();
            case NoResourceFoundException _ -> absent();
            case HttpRequestMethodNotSupportedException e -> method(e);
            case HttpMediaTypeNotSupportedException e -> mediaType(e);
            case ErrorResponse e -> Statuses.problem(e.getStatusCode().value());
            default -> Failures.problem(cause, this);
        };
    }

    private Problem mismatch(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? absent()
                : Problem.of(Fault.inParameter(e.getName(), Expected.of(e.getRequiredType())));
    }

    private static Problem missing(MissingRequestValueException e) {
        String name =
                e instanceof MissingServletRequestParameterException parameter
                        ? parameter.getParameterName()
                        : "";
        return Problem.of(
                INVALID_REQUEST,
                "Something that the request needs is missing.",
                List.of(Fault.inParameter(name, "is missing")));
    }

    private static Problem mediaType(HttpMediaTypeNotSupportedException e) {
        String read =
                e.getSupportedMediaTypes().stream().map(Object::toString).collect(joining(", "));
        return read.isEmpty()
                ? Statuses.problem(e.getStatusCode().value())
                : Problem.of(UNSUPPORTED_MEDIA_TYPE, "Send it as " + read + ".");
    }

    private static Problem method(HttpRequestMethodNotSupportedException e) {
        String[] supported = e.getSupportedMethods();
        String allowed = supported == null ? "" : String.join(", ", supported);
        return Problem.of(
                        METHOD_NOT_ALLOWED,
                        e.getMethod() + " is not possible here, only " + allowed + ".")
                .header("Allow", allowed);
    }
}
