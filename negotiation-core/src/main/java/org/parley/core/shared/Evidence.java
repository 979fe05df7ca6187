package org.parley.core.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a claim or a finding rests on.
 *
 * @param uri where it can be found
 * @param sha256 the lower-case hexadecimal digest of the document, if it is to be held still
 */
public record Evidence(String title, String uri, @Nullable String sha256) {}
