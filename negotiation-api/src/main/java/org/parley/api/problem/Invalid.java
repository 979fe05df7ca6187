package org.parley.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;

/** What Bean Validation found, each with its place in the body or its parameter. */
final class Invalid {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(fault -> String.valueOf(fault));

    private Invalid() {}

    static Problem problem(BindingResult result) {
        return problem(result.getAllErrors().stream().map(Invalid::fault));
    }

    static Problem problem(ConstraintViolationException e) {
        return problem(e.getConstraintViolations().stream().map(Invalid::fault));
    }

    static Problem problem(MethodValidationResult result) {
        return problem(
                result.getParameterValidationResults().stream()
                        .flatMap(parameter ->
                                parameter instanceof ParameterErrors body
                                        ? body.getAllErrors().stream().map(Invalid::fault)
                                        : parameter.getResolvableErrors().stream()
                                                .map(error ->
                                                        Fault.inParameter(
                                                                String.valueOf(
                                                                        parameter
                                                                                .getMethodParameter()
                                                                                .getParameterName()),
                                                                String.valueOf(
                                                                        error
                                                                                .getDefaultMessage())))));
    }

    private static Problem problem(Stream<Fault> found) {
        List<Fault> faults = found.sorted(BY_PLACE).toList();
        String detail =
                faults.size() == 1
                        ? "One thing in the request is wrong."
                        : faults.size() + " things in the request are wrong.";
        return Problem.of(ProblemType.INVALID_REQUEST, detail, faults);
    }

    private static Fault fault(ObjectError error) {
        String pointer =
                error instanceof FieldError field ? Pointers.ofBeanPath(field.getField()) : "";
        return Fault.at(pointer, String.valueOf(error.getDefaultMessage()));
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        return Fault.at(
                Pointers.ofBeanPath(violation.getPropertyPath().toString()),
                violation.getMessage());
    }
}
