package org.parley.projections;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of this module that Spring must know; the application imports it. */
@Configuration
@ComponentScan
public class ReadSide {}
