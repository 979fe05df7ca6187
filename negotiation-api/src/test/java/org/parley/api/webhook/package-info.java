/** Webhooks, against receivers that answer over real connections. */
@NullMarked
package org.parley.api.webhook;

import org.jspecify.annotations.NullMarked;
