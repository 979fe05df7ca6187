package org.parley.api.web;

import org.parley.api.account.OwnPassword;
import org.parley.api.security.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person changes the password, by choice or because somebody else has set it. */
@Controller
class PasswordPage {

    private final OwnPassword passwords;

    PasswordPage(OwnPassword passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/password")
    String show(Subject subject, Model model) {
        model.addAttribute("username", subject.username());
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Subject subject,
            Model model) {
        String wrong =
                password.equals(again)
                        ? passwords.change(subject.username(), current, password)
                        : "The two new passwords differ.";
        if (wrong == null) {
            return "redirect:/login?changed";
        }
        model.addAttribute("wrong", wrong);
        return show(subject, model);
    }
}
