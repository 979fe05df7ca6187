/**
 * The keys of the house over HTTP, for those who run it. What is shown says nothing of who keeps
 * secrets, nor how many there are.
 */
@NullMarked
package org.parley.api.key;

import org.jspecify.annotations.NullMarked;
