package org.parley.benchmark.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.benchmark.harness.Children;
import org.parley.benchmark.harness.Cluster;
import org.parley.benchmark.harness.Contestant;
import org.parley.benchmark.harness.Played;
import org.parley.benchmark.harness.Rounds;
import org.parley.benchmark.harness.Settings;

/** What a row measures with. */
public record Bench(Settings settings, Cluster cluster, Path folder) {

    Children children() {
        return new Children(settings.folder());
    }

    Played play(String what, List<Contestant> contestants) {
        int rounds = settings.rounds();
        return play(what, rounds, Math.min(rounds, settings.repeats()), contestants);
    }

    /** As {@link #play}, for figures that have no goal and need no more than a look. */
    Played glance(String what, List<Contestant> contestants) {
        return play(what, Math.min(2, settings.rounds()), 0, contestants);
    }

    private Played play(String what, int rounds, int repeats, List<Contestant> contestants) {
        return new Rounds(rounds, repeats, cluster).play(what, contestants);
    }

    /** An empty folder for a program of that name. */
    Path folder(String name) {
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the application must be told to run on the database. */
    String[] on(String url, String name, String views) {
        return new String[] {
            "url=" + url,
            "user=" + (url.contains(Cluster.LOGGED_USER) ? Cluster.LOGGED_USER : Cluster.USER),
            "folder=" + folder(name),
            "views=" + views
        };
    }
}
