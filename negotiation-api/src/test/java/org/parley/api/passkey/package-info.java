/** A device in software makes passkeys and logs in with them, rightly and wrongly. */
@NullMarked
package org.parley.api.passkey;

import org.jspecify.annotations.NullMarked;
