/** Tried over real HTTP, with a provider of the test that serves its keys. */
@NullMarked
package org.parley.api.security.issuer;

import org.jspecify.annotations.NullMarked;
