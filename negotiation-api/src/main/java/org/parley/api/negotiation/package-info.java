/**
 * The record of a negotiation as people reach it: opening, seats, delegates, the course of the
 * talks. Controllers map a request to a command or a query and its outcome to an answer; they
 * decide nothing.
 */
@NullMarked
package org.parley.api.negotiation;

import org.jspecify.annotations.NullMarked;
