package org.canary.api.eventstore;

import org.springframework.http.HttpStatus;

/** Wiring that knows HTTP. */
public record AnswersHttp(HttpStatus seen) {}
