/**
 * The custody of briefs over HTTP: readings are recorded before they are shown, auditors are let in
 * by two people, keys are destroyed by two people. Controllers map; they decide nothing.
 */
@NullMarked
package org.parley.api.custody;

import org.jspecify.annotations.NullMarked;
