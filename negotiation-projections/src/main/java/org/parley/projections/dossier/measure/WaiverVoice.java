package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.parley.projections.support.Told;

/** A principal that supports a waiver, and why. */
public record WaiverVoice(String party, String reason, @JsonUnwrapped Told told) {}
