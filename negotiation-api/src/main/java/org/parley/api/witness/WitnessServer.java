package org.parley.api.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parley.projections.ledger.note.NoteKey;

/** A witness behind a port. Who asks needs no login: what counts is who signed the checkpoint. */
public final class WitnessServer implements AutoCloseable {

    private static final String PATH = "/add-checkpoint";
    private static final int LONGEST = 1 << 16;
    private static final int THREADS = 4;
    private static final int INCONSISTENT = 422;

    private final WitnessFolder folder;
    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final PrintWriter alarm;

    private WitnessServer(
            WitnessFolder folder, Witness witness, HttpServer server, PrintWriter alarm) {
        this.folder = folder;
        this.witness = witness;
        this.server = server;
        this.alarm = alarm;
    }

    /**
     * Starts one.
     *
     * @param name what it signs as
     * @param folder where it keeps its key and what it has seen
     * @param logs the keys of the logs that it witnesses
     * @param alarm is told when a log does not go on from what was seen of it
     */
    public static WitnessServer start(
            String name,
            Path folder,
            List<NoteKey> logs,
            InetSocketAddress address,
            PrintWriter alarm)
            throws IOException {
        WitnessFolder opened = WitnessFolder.open(folder);
        try {
            Witness witness = new Witness(opened, opened.signer(name), logs, Clock.systemUTC());
            WitnessServer started =
                    new WitnessServer(opened, witness, HttpServer.create(address, 0), alarm);
            started.server.createContext("/", started::handle);
            started.server.setExecutor(started.threads);
            started.server.start();
            return started;
        } catch (IOException | RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    /** The key that others verify its cosignatures with. */
    public NoteKey key() {
        return witness.key();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Witness.Answer answer = answer(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Witness.Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!PATH.equals(path)) {
            return Witness.Answer.told(404, "There is nothing here but " + PATH + ".");
        }
        if (!"POST".equals(exchange.getRequestMethod())) {
            return Witness.Answer.told(405, "Checkpoints are posted.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return Witness.Answer.told(400, "The request is too long.");
        }
        Witness.Answer answer = witness.add(new String(body, StandardCharsets.UTF_8));
        if (answer.status() == INCONSISTENT) {
            alarm.println(
                    "ALARM: a checkpoint that its log signed does not go on from what was seen before:");
            alarm.println(new String(body, StandardCharsets.UTF_8));
            alarm.flush();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdown();
        folder.close();
    }
}
