package org.parley.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.api.command.House;
import org.parley.api.command.Reply;

class FaultsTest {

    private static final House HOUSE = House.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /agreementRule /parties /title",
                "{\"title\": 5} | /title",
                "{\"title\": \"\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": []} | /title",
                "{\"titel\": \"x\"} | /titel",
                "{\"title\": \"x\", \"agreementRule\": \"NONE\", \"parties\": []} | /agreementRule",
                "{\"title\": \"x\", \"agreementRule\": 0, \"parties\": []} | /agreementRule",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": {}} | /parties",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [null]} | /parties/0",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [{\"name\": \"a\", \"role\": \"PRINCIPAL\"}]} | /parties/0/shortName",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [{\"name\": \"a\", \"shortName\": \"b\", \"role\": \"BOSS\"}]} | /parties/0/role",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [], \"archive\": \"yes\"} | /archive",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [], \"marking\": \"PINK\"} | /marking",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [], \"source\": \" \"} | /source",
                "{\"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": [], \"onBehalfOf\": \"1\"} | /onBehalfOf"
            })
    void each_fault_says_where_it_is(String body, String pointers) {
        Reply reply = HOUSE.post("secretariat", "/api/v1/negotiations", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        List<String> found = new ArrayList<>();
        reply.json().path("errors").forEach(error -> found.add(error.path("pointer").asString()));
        assertThat(String.join(" ", found)).isEqualTo(pointers);
        assertThat(reply.json().at("/errors/0/message").asString())
                .isNotBlank()
                .doesNotContain("org.");
    }

    @Test
    void a_fault_says_what_is_expected_whatever_language_is_asked_for() {
        Reply reply =
                HOUSE.post(
                        "secretariat",
                        "/api/v1/negotiations",
                        "{\"title\": \"x\", \"agreementRule\": \"NONE\"}",
                        "Accept-Language",
                        "de");
        assertThat(reply.json().at("/errors/0/message").asString())
                .isEqualTo("must be one of EVERYTHING_AGREED, EARLY_HARVEST");
        Reply missing =
                HOUSE.post("secretariat", "/api/v1/negotiations", "{}", "Accept-Language", "de");
        assertThat(missing.json().at("/errors/0/message").asString()).isEqualTo("is missing");
    }
}
