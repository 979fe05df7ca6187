package org.parley.api.web;

import org.jspecify.annotations.Nullable;
import org.parley.api.account.Admission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person says who he is. */
@Controller
class LoginPage {

    private final Admission admission;

    LoginPage(Admission admission) {
        this.admission = admission;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String expired,
            @RequestParam(required = false) @Nullable String goodbye,
            @RequestParam(required = false) @Nullable String changed,
            @RequestParam(required = false) @Nullable String ready,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null && wait.matches("\\d{1,6}") ? wait : null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("goodbye", goodbye != null);
        model.addAttribute("changed", changed != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute("passwords", admission.takesPasswords());
        return "login";
    }
}
