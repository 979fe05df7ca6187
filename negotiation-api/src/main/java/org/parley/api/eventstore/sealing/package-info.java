/**
 * How a secret is stored: encrypted for its compartment, bound to where it stands, and padded so
 * that its length says little. Where the keys come from is not known here.
 */
@NullMarked
package org.parley.api.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
