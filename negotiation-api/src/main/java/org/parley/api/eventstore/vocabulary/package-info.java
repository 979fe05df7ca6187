/**
 * The closed set of names under which things are stored, and the JSON behind them. A name that is
 * not in the set is an error that stops whoever met it; nothing outside the set is ever
 * instantiated.
 */
@NullMarked
package org.parley.api.eventstore.vocabulary;

import org.jspecify.annotations.NullMarked;
