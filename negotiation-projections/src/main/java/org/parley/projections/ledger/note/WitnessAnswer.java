package org.parley.projections.ledger.note;

/**
 * What a witness says to a checkpoint (C2SP tlog-witness); each has a status of its own on HTTP.
 */
public sealed interface WitnessAnswer {

    /** It goes on from the one before: remember it, then cosign it. */
    record Cosign(Checkpoint checkpoint) implements WitnessAnswer {}

    /** No key is trusted for this log: 404. */
    record UnknownLog() implements WitnessAnswer {}

    /** Not signed by the log, or badly: 403. */
    record NotByTheLog() implements WitnessAnswer {}

    /** It is smaller than what it is said to go on from: 400. */
    record Shrunk() implements WitnessAnswer {}

    /** The witness has seen another one last, of this size: 409. */
    record SeenLast(long size) implements WitnessAnswer {}

    /** It does not go on from what the witness has seen: 422, and a matter for the auditors. */
    record Inconsistent() implements WitnessAnswer {}
}
