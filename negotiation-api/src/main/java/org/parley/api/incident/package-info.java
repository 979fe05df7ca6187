/**
 * Incidents over HTTP: reports, answers, hotline calls and steps, and what is known of them.
 * Controllers map a request to a command or a query; they decide nothing.
 */
@NullMarked
package org.parley.api.incident;

import org.jspecify.annotations.NullMarked;
