/** The one way into the record, on a real database. */
package org.parley.api.eventstore.append;
