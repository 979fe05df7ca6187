/**
 * Signed texts as C2SP specifies them: signed-note, tlog-checkpoint, tlog-cosignature, the bodies
 * of tlog-witness and the policy file of tlog-policy. Ed25519 comes from the JDK.
 */
@NullMarked
package org.parley.projections.ledger.note;

import org.jspecify.annotations.NullMarked;
