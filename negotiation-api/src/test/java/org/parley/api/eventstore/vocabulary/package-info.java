/** The closed registry, its JSON, and the approved catalogue of events. */
@NullMarked
package org.parley.api.eventstore.vocabulary;

import org.jspecify.annotations.NullMarked;
