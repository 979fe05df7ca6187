package org.parley.api.imports;

import java.util.UUID;
import java.util.function.Function;
import org.parley.api.command.Attribution;
import org.parley.api.command.CommandDesk;
import org.parley.api.command.ReceiptKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Does what the lines of files say: through the policy and the desk of all commands. */
@Component
public class ScenarioImport {

    private final Forms forms;
    private final Scenes scenes;
    private final Gate gate;
    private final Attribution attribution;
    private final CommandDesk desk;
    private final LabelSecrets secrets;
    private final Errors errors;

    ScenarioImport(
            Forms forms,
            Scenes scenes,
            Gate gate,
            Attribution attribution,
            CommandDesk desk,
            LabelSecrets secrets,
            Errors errors) {
        this.forms = forms;
        this.scenes = scenes;
        this.gate = gate;
        this.attribution = attribution;
        this.desk = desk;
        this.secrets = secrets;
        this.errors = errors;
    }

    /** Begins a file. Its lines are to be given in order, the first one first. */
    public Run begin(Origin origin, Voice voice) {
        Labels labels = new Labels(secrets.of(origin), origin);
        return new Run(this, errors, voice, labels, new LineKeys(origin, secrets.digest(origin)));
    }

    ObjectNode read(Line line) {
        return forms.object(line.text());
    }

    boolean isDone(ReceiptKey key) {
        return desk.isDone(key);
    }

    /**
     * Sends the command that the line is.
     *
     * @param unnamed makes the ids that the line does not give
     */
    void send(ObjectNode line, Voice voice, Function<String, UUID> unnamed, ReceiptKey key) {
        Scene scene = scenes.of(line, voice);
        Intention intention = intention(line, scene, unnamed);
        var by = attribution.of(intention.command(), scene.caller(), intention.told().said(), null);
        desk.execute(intention.command(), by, key);
    }

    /** Reads the command that the line is, and asks whether it may be sent; it is not sent. */
    void look(ObjectNode line, Voice voice, Function<String, UUID> unnamed) {
        Scene scene = scenes.of(line, voice);
        Intention intention = intention(line, scene, unnamed);
        attribution.of(intention.command(), scene.caller(), intention.told().said(), null);
    }

    private Intention intention(ObjectNode line, Scene scene, Function<String, UUID> unnamed) {
        line.remove("row");
        Intention intention = Ops.take(line).read(new Fields(line, forms, unnamed), scene);
        gate.pass(intention.command(), scene);
        return intention;
    }
}
