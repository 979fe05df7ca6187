/**
 * Who may act for whom, and where measures and milestones belong. The tables are kept in the
 * transaction of each command, so that they are never behind it.
 */
@NullMarked
package org.parley.projections.accreditation;

import org.jspecify.annotations.NullMarked;
