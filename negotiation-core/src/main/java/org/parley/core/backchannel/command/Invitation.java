package org.parley.core.backchannel.command;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireDistinct;

import java.util.List;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

/** What a line is to be about, and who is wanted on it besides the one who opens it. */
public record Invitation(Title title, List<Username> participants) {

    private static final String PARTICIPANTS = "participants";
    private static final int MOST = 20;

    public Invitation {
        participants = List.copyOf(participants);
        require(!participants.isEmpty(), PARTICIPANTS + ": name at least one");
        requireAtMost(participants, MOST, PARTICIPANTS);
        requireDistinct(participants, PARTICIPANTS);
    }
}
