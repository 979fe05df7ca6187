package org.parley.projections.accreditation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.shared.BackchannelId;
import org.springframework.stereotype.Component;

/** The seats of lines as they are kept: without a name, and never just as many as are on it. */
@Component
class LineSeats {

    private static final int FEWEST = 4;
    private static final String NOBODY = "nobody";
    private static final String GONE = "gone";

    private final Pseudonyms pseudonyms;

    LineSeats(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    String of(BackchannelId line, Participant someone) {
        return pseudonyms.of(
                line.toString(), someone.username().text(), someone.partyId().toString());
    }

    /** What takes the place of a seat that somebody left. */
    String ofNobodyAfter(BackchannelId line, Participant someone) {
        return pseudonyms.of(
                GONE, line.toString(), someone.username().text(), someone.partyId().toString());
    }

    /** The seats of all of them, and of nobody up to the next power of two. */
    List<String> of(BackchannelId line, List<Participant> circle) {
        int size = Math.max(FEWEST, Integer.highestOneBit(2 * circle.size() - 1));
        return Stream.concat(
                        circle.stream().map(someone -> of(line, someone)),
                        IntStream.range(circle.size(), size)
                                .mapToObj(place -> ofNobody(line, place)))
                .sorted()
                .toList();
    }

    private String ofNobody(BackchannelId line, int place) {
        return pseudonyms.of(NOBODY, line.toString(), Integer.toString(place));
    }
}
