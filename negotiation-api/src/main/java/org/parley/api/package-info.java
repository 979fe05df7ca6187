/**
 * How people reach Parley: controllers by feature, security, wiring, and the application itself.
 */
@NullMarked
package org.parley.api;

import org.jspecify.annotations.NullMarked;
