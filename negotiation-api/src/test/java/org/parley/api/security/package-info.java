/** The policy as sentences, and the doors tried from outside. */
@NullMarked
package org.parley.api.security;

import org.jspecify.annotations.NullMarked;
