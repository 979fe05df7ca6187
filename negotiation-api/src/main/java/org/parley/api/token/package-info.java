/**
 * Personal access tokens: what programs log in with. A token is shown once and kept as a hash; it
 * can do no more than its login, and less when it has fewer scopes.
 */
@NullMarked
package org.parley.api.token;

import org.jspecify.annotations.NullMarked;
