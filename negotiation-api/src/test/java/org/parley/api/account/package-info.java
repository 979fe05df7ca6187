/** Tried over real HTTP, against an embedded database in a folder of its own. */
@NullMarked
package org.parley.api.account;

import org.jspecify.annotations.NullMarked;
