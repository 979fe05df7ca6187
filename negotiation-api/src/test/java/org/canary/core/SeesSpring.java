package org.canary.core;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings SQL and Spring into core. */
public record SeesSpring(JdbcClient seen) {}
