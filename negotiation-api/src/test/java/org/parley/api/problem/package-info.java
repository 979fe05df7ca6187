/** Every way to be refused has a type, a page and the members it promises. */
@NullMarked
package org.parley.api.problem;

import org.jspecify.annotations.NullMarked;
