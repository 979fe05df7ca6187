/**
 * The embedded identity store: logins with their passwords and global roles. It is used where no
 * identity provider is configured; what a login may do is decided elsewhere.
 */
@NullMarked
package org.parley.api.account;

import org.jspecify.annotations.NullMarked;
