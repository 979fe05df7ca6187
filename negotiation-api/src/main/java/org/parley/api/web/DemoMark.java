package org.parley.api.web;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether this is the demo, which it then says at its top. */
@ControllerAdvice(annotations = Controller.class)
class DemoMark {

    private final boolean demo;

    DemoMark(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demo")
    boolean isDemo() {
        return demo;
    }
}
