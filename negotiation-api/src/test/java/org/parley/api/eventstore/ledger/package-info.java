/** The ledger on both databases: what it numbers, signs and refuses, and what it finds. */
@NullMarked
package org.parley.api.eventstore.ledger;

import org.jspecify.annotations.NullMarked;
