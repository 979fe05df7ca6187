package org.parley.api.eventstore.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    @TempDir Path folder;

    @Test
    void what_was_acknowledged_survives_three_kills() throws Exception {
        new KillCampaign(folder.resolve("data")).run(3);
    }

    @Test
    @Tag("campaign")
    void what_was_acknowledged_survives_fifty_kills_and_it_is_back_in_ten_seconds()
            throws Exception {
        KillCampaign campaign = new KillCampaign(folder.resolve("data"));
        campaign.run(50);
        assertThat(campaign.slowestStart()).isLessThan(Duration.ofSeconds(10));
    }
}
