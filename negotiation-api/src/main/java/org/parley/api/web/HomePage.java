package org.parley.api.web;

import java.util.List;
import java.util.Locale;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the login can reach. */
@Controller
class HomePage {

    private final Shelf shelf;

    HomePage(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/")
    String show(Subject subject, Model model) {
        List<GlobalRole> roles = subject.roles().stream().sorted().toList();
        model.addAttribute("username", subject.username());
        model.addAttribute("roles", roles.stream().map(HomePage::words).toList());
        model.addAttribute("negotiations", shelf.of(subject));
        model.addAttribute("links", Links.of(subject));
        return "home";
    }

    private static String words(GlobalRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
