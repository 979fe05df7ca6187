package org.parley.core.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Due;
import org.parley.core.shared.Occurrence;

/**
 * A due date that was agreed: the first, or an extension.
 *
 * @param day the day it falls due, or null while its anchor is not set
 * @param since when it was agreed
 */
record Promise(Due due, @Nullable LocalDate day, Occurrence since) {

    static Promise of(Due due, Occurrence since) {
        return new Promise(due, due.date(), since);
    }

    boolean hangsOn(String anchor) {
        return anchor.equals(due.anchor());
    }

    Promise resolved(Due promise, LocalDate on) {
        return due.equals(promise) ? new Promise(due, on, since) : this;
    }
}
