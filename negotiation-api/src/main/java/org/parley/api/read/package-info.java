/**
 * What all reads over HTTP share: parameters that are checked before anything is loaded, moments,
 * versions, parts of lists.
 */
@NullMarked
package org.parley.api.read;

import org.jspecify.annotations.NullMarked;
