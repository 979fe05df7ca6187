package org.parley.api.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages that the types of problems name, open to all. A type without words keeps it from
 * starting.
 */
@Controller
class ProblemPages {

    private final Map<String, ProblemPage> pages = new LinkedHashMap<>();

    ProblemPages() throws IOException {
        Properties words = new Properties();
        ClassPathResource file = new ClassPathResource("problems.properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Arrays.stream(ProblemType.values())
                .forEach(type -> pages.put(type.slug(), ProblemPage.of(type, words)));
    }

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute("pages", pages.values());
        return "problems";
    }

    @GetMapping("/problems/{slug}")
    String one(@PathVariable String slug, Model model) {
        ProblemPage page = pages.get(slug);
        if (page == null) {
            throw CommandRejected.rejected(new Absent());
        }
        model.addAttribute("page", page);
        return "problem";
    }
}
