/**
 * What every aggregate shares of Axon: who, when and why as handler parameters, and the base of the
 * shells, which lets a command in and stamps what comes out. No rule of the domain lives here.
 */
@NullMarked
package org.parley.core.axon;

import org.jspecify.annotations.NullMarked;
