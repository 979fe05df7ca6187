/** Tables as spreadsheets read them. */
@NullMarked
package org.parley.api.table;

import org.jspecify.annotations.NullMarked;
