package org.parley.benchmark.program;

/** One of those who wait for an answer before they ask again. */
@FunctionalInterface
public interface Client {

    /** Does one piece of work and returns when it is acknowledged. */
    void act() throws Exception;
}
