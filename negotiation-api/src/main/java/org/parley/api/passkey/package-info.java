/**
 * Passkeys: what a person logs in with instead of a password. The private key never leaves the
 * person's device; here are the public one, a name for it, and which pages it may be used on.
 */
@NullMarked
package org.parley.api.passkey;

import org.jspecify.annotations.NullMarked;
