package org.canary.api;

import org.springframework.beans.factory.annotation.Autowired;

/** Cannot be made without a container. */
public class InjectsAField {

    @Autowired String what;
}
