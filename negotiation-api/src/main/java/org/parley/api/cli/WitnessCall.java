package org.parley.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.parley.api.witness.WitnessServer;
import org.parley.projections.ledger.note.NoteKey;
import org.parley.projections.ledger.note.SignatureType;
import org.parley.projections.ledger.text.Malformed;

/** Runs a witness until somebody stops the program. */
final class WitnessCall {

    private final PrintWriter out;
    private final PrintWriter err;

    WitnessCall(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(String name, Path folder, List<Path> logs, InetSocketAddress address)
            throws IOException, InterruptedException {
        List<NoteKey> keys = keys(logs);
        try (WitnessServer server = start(name, folder, keys, address)) {
            out.println("Witness of " + String.join(", ", names(keys)));
            out.println(
                    "http://" + address.getHostString() + ":" + server.port() + "/add-checkpoint");
            out.println(server.key().text());
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private WitnessServer start(
            String name, Path folder, List<NoteKey> keys, InetSocketAddress address)
            throws IOException {
        try {
            return WitnessServer.start(name, folder, keys, address, err);
        } catch (IllegalStateException taken) {
            throw new Refusal(String.valueOf(taken.getMessage()));
        } catch (Malformed malformed) {
            throw new Refusal("The name " + name + " " + malformed.getMessage() + ".");
        }
    }

    private static List<String> names(List<NoteKey> keys) {
        return keys.stream().map(NoteKey::name).distinct().toList();
    }

    private static List<NoteKey> keys(List<Path> files) throws IOException {
        List<NoteKey> keys = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Refusal("There is no file " + file + " that can be read.");
            }
            for (String line : Files.readString(file).lines().map(String::strip).toList()) {
                if (!line.isEmpty()) {
                    keys.add(key(file, line));
                }
            }
        }
        if (keys.isEmpty()) {
            throw new Refusal("No log is named: give --log with the verifier key of one.");
        }
        return keys;
    }

    private static NoteKey key(Path file, String line) {
        try {
            NoteKey key = NoteKey.parse(line);
            if (key.type() == SignatureType.NOTE) {
                return key;
            }
        } catch (Malformed malformed) {
            throw new Refusal("A line of " + file + " " + malformed.getMessage() + ".");
        }
        throw new Refusal("A line of " + file + " is the key of a witness, not that of a log.");
    }
}
