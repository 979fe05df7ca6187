package org.parley.core.brief.content;

import org.jspecify.annotations.Nullable;
import org.parley.core.shared.Constraint;

/** What a red line says from now on. */
public record Rewording(String text, @Nullable Constraint constraint) {}
