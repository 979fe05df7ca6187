@NullMarked
package org.parley.api.web;

import org.jspecify.annotations.NullMarked;
