/**
 * How the application is connected to its database: how long the database lets a thing last, what
 * the driver is told, and as which role the application serves. On PostgreSQL that role may add
 * events and never change one.
 */
@NullMarked
package org.parley.api.eventstore.connection;

import org.jspecify.annotations.NullMarked;
