package org.parley.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.core.rejection.Rejection;

class ProblemPagesTest {

    private static final House HOUSE = House.shared();

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_has_a_page_that_anyone_may_read(ProblemType type) {
        Reply page = HOUSE.send(null, "GET", type.uri(), null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains("What it means", "What to do", "HTTP <span>" + type.status())
                .doesNotContain("http://", "https://", "<script", "style=");
    }

    @Test
    void all_pages_are_listed() {
        String list = HOUSE.send(null, "GET", "/problems", null).text();
        for (ProblemType type : ProblemType.values()) {
            assertThat(list).contains("href=\"" + type.uri() + "\"");
        }
    }

    @Test
    void every_rejection_is_a_type_of_its_own_name_and_its_page_names_its_components() {
        for (Class<?> rejection : Rejection.class.getPermittedSubclasses()) {
            String slug =
                    rejection
                            .getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                            .toLowerCase();
            Reply page = HOUSE.send(null, "GET", "/problems/" + slug, null);
            assertThat(page.status()).as(slug).isEqualTo(200);
            for (String member : members(rejection)) {
                assertThat(page.text()).as(slug).contains("<code>" + member + "</code>");
            }
        }
    }

    @Test
    void a_page_that_is_not_there_is_absent() {
        Reply reply = HOUSE.send(null, "GET", "/problems/no-such-thing", null);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("absent");
    }

    private static Set<String> members(Class<?> rejection) {
        Set<String> members = new TreeSet<>();
        Arrays.stream(rejection.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("status") ? "currentStatus" : name)
                .forEach(members::add);
        return members;
    }
}
