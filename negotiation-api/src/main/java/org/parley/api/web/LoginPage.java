package org.parley.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.Admission;
import org.parley.api.passkey.Origins;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person says who he is. */
@Controller
class LoginPage {

    private final Admission admission;
    private final Origins origins;

    LoginPage(Admission admission, Origins origins) {
        this.origins = origins;
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
            HttpServletRequest request,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null && wait.matches("\\d{1,6}") ? wait : null);
        model.addAttribute("expired", expired != null);
        model.addAttribute("goodbye", goodbye != null);
        model.addAttribute("changed", changed != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute("passwords", admission.takesPasswords());
        model.addAttribute("passkeys", admission.takesPasswords() && origins.include(request));
        return "login";
    }
}
