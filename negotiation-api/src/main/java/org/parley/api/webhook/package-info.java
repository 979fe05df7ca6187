/**
 * Alerts that go out by themselves: to addresses that a person has named for himself, signed in the
 * form of Standard Webhooks, again and again until they arrive or are given up. What a person may
 * see is asked anew before each message.
 */
@NullMarked
package org.parley.api.webhook;

import org.jspecify.annotations.NullMarked;
