package org.parley.api.imports;

/** How it stands with an import. */
public enum ImportState {
    /** It waits for its turn, or lines are being done. */
    RUNNING,
    /** Every line has been done, repeated or refused. */
    DONE,
    /** The machinery broke; what was recorded stays. Post the file again under the same name. */
    FAILED,
    /** The server was stopped in the middle. Post the file again under the same name. */
    INTERRUPTED
}
