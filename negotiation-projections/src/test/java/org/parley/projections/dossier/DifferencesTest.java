package org.parley.projections.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.projections.support.Fact;
import org.parley.projections.support.Json;
import org.parley.projections.support.RandomTalks;
import tools.jackson.databind.JsonNode;

/** Two views differ in fields, by the names of what they stand in. */
class DifferencesTest {

    @Test
    void a_field_is_named_by_what_it_stands_in_and_not_by_its_place() {
        assertThat(between("{'a':[{'id':'x','n':1},{'id':'y','n':1}]}", "{'a':[{'id':'y','n':2}]}"))
                .containsExactlyInAnyOrder("/a/x", "/a/y/n");
    }

    @Test
    void a_new_order_is_a_difference() {
        assertThat(between("{'a':[{'id':'x'},{'id':'y'}]}", "{'a':[{'id':'y'},{'id':'x'}]}"))
                .containsExactly("/a");
    }

    @Test
    void a_list_without_names_differs_as_a_whole() {
        assertThat(between("{'a':[1,2]}", "{'a':[1,3]}")).containsExactly("/a");
    }

    @Test
    void a_counter_is_no_difference() {
        assertThat(between("{'version':1}", "{'version':2}")).isEmpty();
    }

    @RepeatedTest(10)
    void there_and_back_the_same_fields_differ_and_none_between_equals(RepetitionInfo turn) {
        List<Fact<NegotiationEvent>> all = RandomTalks.of(turn.getCurrentRepetition(), 60).table();
        Random random = new Random(turn.getCurrentRepetition());
        JsonNode one = view(all.subList(0, 1 + random.nextInt(all.size() - 1)));
        JsonNode other = view(all.subList(0, 1 + random.nextInt(all.size() - 1)));

        assertThat(Differences.between(one, other).keySet())
                .containsExactlyInAnyOrderElementsOf(Differences.between(other, one).keySet());
        assertThat(Differences.between(one, one.deepCopy())).isEmpty();
    }

    private static JsonNode view(List<Fact<NegotiationEvent>> facts) {
        return Json.treeOf(TableFold.of(facts).dossier(List.of(), List.of()));
    }

    private static Iterable<String> between(String before, String after) {
        return Differences.between(
                        Json.tree(before.replace('\'', '"')), Json.tree(after.replace('\'', '"')))
                .keySet();
    }
}
