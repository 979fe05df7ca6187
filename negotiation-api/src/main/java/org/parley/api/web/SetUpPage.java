package org.parley.api.web;

import static org.parley.core.rejection.CommandRejected.rejected;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.parley.api.account.PasswordRule;
import org.parley.api.account.SetUp;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Username;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where whoever started an empty house makes its first operator. To all others it is not there. */
@Controller
@Profile("!demo")
class SetUpPage {

    private final SetUp setUp;

    SetUpPage(SetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/set-up")
    String show(
            @RequestParam(defaultValue = "") String key, HttpServletRequest request, Model model) {
        require(ThisMachine.asks(request) && setUp.accepts(key));
        model.addAttribute("key", key);
        return "set-up";
    }

    @PostMapping("/set-up")
    String make(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Model model) {
        require(ThisMachine.asks(request) && setUp.accepts(key));
        Username name = name(username);
        if (name == null || !PasswordRule.isAcceptable(password, PasswordRule.SHORTEST)) {
            model.addAttribute("wrong", true);
            return show(key, request, model);
        }
        require(setUp.use(key, name, password));
        return "redirect:/login?ready";
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw rejected(new Absent());
        }
    }

    private static @Nullable Username name(String text) {
        try {
            return new Username(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
