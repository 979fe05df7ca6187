/**
 * The custody of a party's brief: each reading is recorded here, an auditor is let in by two
 * people, and a key is destroyed by two people. A stream of its own beside the brief.
 */
@NullMarked
package org.parley.core.custody;

import org.jspecify.annotations.NullMarked;
