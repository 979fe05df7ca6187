package org.canary.api;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON library of yesterday. */
public record OldJackson(ObjectMapper seen) {}
