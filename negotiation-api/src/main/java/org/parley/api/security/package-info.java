/**
 * Who is asking, and one policy function that says what he may do. Every endpoint and every command
 * asks it before anything is loaded; what is absent and what is not for the asker look the same.
 */
@NullMarked
package org.parley.api.security;

import org.jspecify.annotations.NullMarked;
