/**
 * Pages for people with browsers. They are drawn on the server, work without scripts (but for
 * passkeys, which browsers hand to scripts alone), and show nothing that the API would not tell the
 * same login.
 */
@NullMarked
package org.parley.api.web;

import org.jspecify.annotations.NullMarked;
