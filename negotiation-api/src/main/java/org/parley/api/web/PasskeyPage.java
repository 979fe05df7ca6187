package org.parley.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.api.passkey.Origins;
import org.parley.api.passkey.Passkey;
import org.parley.api.passkey.PasskeyDesk;
import org.parley.api.security.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person sees, names and removes the passkeys of his login. */
@Controller
class PasskeyPage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final PasskeyDesk desk;
    private final Origins origins;

    PasskeyPage(PasskeyDesk desk, Origins origins) {
        this.desk = desk;
        this.origins = origins;
    }

    /** One line of the page. */
    record Row(String id, String name, String madeAt, String lastUsedAt) {

        static Row of(Passkey passkey) {
            return new Row(
                    passkey.id(),
                    passkey.name(),
                    words(passkey.madeAt()),
                    words(passkey.lastUsedAt()));
        }

        private static String words(Instant instant) {
            return MINUTE.format(instant);
        }
    }

    @GetMapping("/passkeys")
    String show(Subject subject, HttpServletRequest request, Model model) {
        PasskeyCeremony.require(subject);
        model.addAttribute("username", subject.username());
        model.addAttribute("passkeys", desk.of(subject.username()).stream().map(Row::of).toList());
        model.addAttribute("here", origins.include(request));
        return "passkeys";
    }

    @PostMapping("/passkeys/names")
    String rename(@RequestParam String id, @RequestParam String name, Subject subject) {
        PasskeyCeremony.require(subject);
        desk.rename(subject.username(), id, name);
        return "redirect:/passkeys";
    }

    @PostMapping("/passkeys/removals")
    String remove(@RequestParam String id, Subject subject) {
        PasskeyCeremony.require(subject);
        desk.remove(subject.username(), id);
        return "redirect:/passkeys";
    }
}
