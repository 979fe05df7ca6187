/**
 * How the house says no over HTTP: RFC 9457 problem documents, one type for each way to be refused,
 * each with a page under {@code /problems}. The only place where a rejection meets a status code.
 */
@NullMarked
package org.parley.api.problem;

import org.jspecify.annotations.NullMarked;
