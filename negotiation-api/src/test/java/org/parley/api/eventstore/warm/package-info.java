/** What is held warm never decides what a fresh load would not have decided. */
package org.parley.api.eventstore.warm;
