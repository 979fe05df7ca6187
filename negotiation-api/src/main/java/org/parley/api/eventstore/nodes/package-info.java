/**
 * Several nodes on one database: what each is called, which of them live, and how many parts of a
 * read model each takes. They meet only in the database; there is no leader among them.
 */
@NullMarked
package org.parley.api.eventstore.nodes;

import org.jspecify.annotations.NullMarked;
