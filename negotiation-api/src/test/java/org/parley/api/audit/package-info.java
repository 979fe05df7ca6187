/**
 * The ledger and evidence over HTTP, as an auditor, a delegate and a stranger with tools see them.
 */
@NullMarked
package org.parley.api.audit;

import org.jspecify.annotations.NullMarked;
