package org.parley.projections.dossier.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.parley.projections.support.Told;

/**
 * What a party says of a milestone in dispute.
 *
 * @param stands whether it is the last word of that party, and not taken back
 */
public record Account(String party, String text, boolean stands, @JsonUnwrapped Told told) {}
