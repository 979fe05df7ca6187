/**
 * The identity provider of a production house: checks its signed tokens, and says who stands in
 * them. Nothing in a token chooses the key that it is checked with.
 */
@NullMarked
package org.parley.api.security.issuer;

import org.jspecify.annotations.NullMarked;
