package org.parley.projections.dossier.measure;

/** What has become of a notice of non-performance. */
public enum SnapbackStatus {
    RUNNING,
    WITHDRAWN,
    ENDED
}
