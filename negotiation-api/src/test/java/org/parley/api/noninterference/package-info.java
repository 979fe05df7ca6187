/**
 * Shows that what a party keeps to itself changes nothing that another party ever receives: random
 * scenarios are played twice over HTTP, with and without the secret acts, and the other side's
 * transcripts are compared byte by byte.
 */
@NullMarked
package org.parley.api.noninterference;

import org.jspecify.annotations.NullMarked;
