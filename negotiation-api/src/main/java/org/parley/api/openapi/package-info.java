/**
 * The description of the API, generated from the code: summaries from the policy's actions,
 * examples from files that are tested against the requests they stand for, and the problems that
 * may come.
 */
@NullMarked
package org.parley.api.openapi;

import org.jspecify.annotations.NullMarked;
