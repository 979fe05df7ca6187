/**
 * The keys of the house: data keys, one or more a compartment, kept in the database wrapped by a
 * key-encryption key that is kept outside of it. They are made, changed, found and destroyed here.
 */
@NullMarked
package org.parley.api.eventstore.keys;

import org.jspecify.annotations.NullMarked;
