/**
 * Databases for tests: an H2 file in a folder, or a database of its own on a real PostgreSQL server
 * that runs as long as the tests do and forces its commits. Which of the two a test gets is decided
 * by the run, so that every test can be run on both.
 */
@NullMarked
package org.parley.api.database;

import org.jspecify.annotations.NullMarked;
