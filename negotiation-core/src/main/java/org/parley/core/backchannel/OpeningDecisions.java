package org.parley.core.backchannel;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.rejection.BackchannelToOneself;
import org.parley.core.rejection.IdInUse;
import org.parley.core.rejection.MayNotTable;
import org.parley.core.rejection.NotAccredited;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Username;

/** A delegate opens a line. */
final class OpeningDecisions {

    private OpeningDecisions() {}

    static List<BackchannelEvent> open(
            @Nullable BackchannelState state, OpenBackchannel c, Signature by, Around around) {
        if (state != null) {
            throw rejected(new IdInUse());
        }
        around.requireUnderWay();
        PartyRole role = around.table().parties().get(by.writer().partyId());
        if (role == null || role != PartyRole.PRINCIPAL && !role.mediates()) {
            throw rejected(new MayNotTable());
        }
        List<Participant> circle = circle(c.invitation().open().participants(), by, around);
        String title = c.invitation().open().title().text();
        return List.of(
                new BackchannelOpened(
                        c.negotiationId(),
                        c.backchannelId(),
                        Sealed.of(new Opening(title, circle, by))));
    }

    /** Whom nobody accredited there, and whom nobody knows at all, is refused in the same words. */
    private static List<Participant> circle(List<Username> wanted, Signature by, Around around) {
        Set<Participant> circle = new LinkedHashSet<>(Set.of(by.writer()));
        List<String> strangers = new ArrayList<>();
        for (int place = 0; place < wanted.size(); place++) {
            PartyId party = around.partyOf(wanted.get(place));
            if (party == null) {
                strangers.add("/participants/" + place);
            } else {
                circle.add(new Participant(wanted.get(place), party));
            }
        }
        if (!strangers.isEmpty()) {
            throw rejected(new NotAccredited(strangers));
        }
        if (circle.size() == 1) {
            throw rejected(new BackchannelToOneself());
        }
        return List.copyOf(circle);
    }
}
