package org.parley.api.imports;

import java.util.List;
import org.parley.api.command.ReceiptKey;
import tools.jackson.databind.node.ObjectNode;

/** One pass over one file. It is used by one thread. */
public final class Run {

    private static final int ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 200;

    private final ScenarioImport desk;
    private final Errors errors;
    private final Voice voice;
    private final Labels labels;
    private final Glossary glossary;
    private final LineKeys keys;

    Run(ScenarioImport desk, Errors errors, Voice voice, Labels labels, LineKeys keys) {
        this.desk = desk;
        this.errors = errors;
        this.voice = voice;
        this.labels = labels;
        this.glossary = new Glossary(labels);
        this.keys = keys;
    }

    /** Does what the line says, unless it was done before. What it refuses is in the answer. */
    public Outcome take(Line line) {
        if (!line.refused().isEmpty()) {
            return new Outcome.Failed(line.refused());
        }
        ReceiptKey key = keys.next(line);
        try {
            ObjectNode fields = desk.read(line);
            glossary.replace(fields, line.number());
            if (desk.isDone(key)) {
                return new Outcome.Repeated();
            }
            send(fields, key);
            return new Outcome.Recorded();
        } catch (RuntimeException e) {
            return new Outcome.Failed(errors.of(line, e));
        }
    }

    /**
     * Looks at what the line says and does nothing: what is wrong with it, as far as that can be
     * known before it is done.
     */
    List<LineError> look(Line line) {
        if (!line.refused().isEmpty()) {
            return line.refused();
        }
        try {
            ReceiptKey key = keys.next(line);
            ObjectNode fields = desk.read(line);
            glossary.replace(fields, line.number());
            desk.look(fields, voice, at -> labels.idOf(key.key() + at));
            return List.of();
        } catch (RuntimeException e) {
            return errors.of(line, e);
        }
    }

    private void send(ObjectNode fields, ReceiptKey key) {
        for (int attempt = 1; ; attempt++) {
            try {
                desk.send(fields.deepCopy(), voice, at -> labels.idOf(key.key() + at), key);
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !errors.isPassing(e) || interrupted()) {
                    throw e;
                }
            }
        }
    }

    private static boolean interrupted() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
