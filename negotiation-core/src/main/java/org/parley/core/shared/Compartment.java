package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Those who may know a thing, named as the stream that holds it: a party's brief, or a backchannel.
 * What is sealed for one compartment can be opened in no other.
 */
public record Compartment(String name) {

    @JsonCreator
    public Compartment {
        Checks.require(!name.isBlank(), "a compartment needs a name");
    }

    @JsonValue
    @Override
    public String toString() {
        return name;
    }
}
