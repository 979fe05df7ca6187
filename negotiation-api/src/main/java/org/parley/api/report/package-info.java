/**
 * The state of a negotiation on paper: the questions of a morning as a PDF that is printed, and
 * read by screen readers (PDF/UA, ISO 14289-1).
 */
@NullMarked
package org.parley.api.report;

import org.jspecify.annotations.NullMarked;
