package org.parley.api.imports;

/** How one kind of line becomes a command. */
@FunctionalInterface
interface Op {

    /**
     * Takes from the fields what it knows; what is left over is refused.
     *
     * @throws org.parley.api.problem.Refused when a field is missing, wrong or unknown
     */
    Intention read(Fields fields, Scene scene);
}
