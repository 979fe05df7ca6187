package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.parley.projections.support.Told;

/** The reading of a party that disputes a notice. */
public record SnapbackDispute(String party, String text, @JsonUnwrapped Told told) {}
