/**
 * What happens at the table: commands, decisions and events. Nothing here knows of Spring, SQL or
 * HTTP.
 */
@NullMarked
package org.parley.core;

import org.jspecify.annotations.NullMarked;
