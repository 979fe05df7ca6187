/**
 * Finds out who is asking: HTTP Basic, the form, a passkey, or a personal access token. Guards the
 * doors: slow hashes behind a short memory, back-off after wrong passwords, limits per login, and
 * headers that keep foreign pages out.
 */
@NullMarked
package org.parley.api.security.login;

import org.jspecify.annotations.NullMarked;
