package org.parley.api;

import org.parley.projections.ReadSide;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Brings the read models and automations into the application. */
@Configuration
@Import(ReadSide.class)
class ReadSideWiring {}
