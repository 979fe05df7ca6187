package org.parley.core.measure;

import org.parley.core.shared.Due;
import org.parley.core.shared.Occurrence;

/** The later due date that a party asked for last, and when it did. */
record Support(Due due, Occurrence at) {}
