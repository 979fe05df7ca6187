package org.parley.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All subcommands of the jar, each a method. */
@Command(
        name = "java -jar negotiation-api.jar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Parley records negotiations. Without a command it starts the server;"
                        + " settings such as --server.port=8080 are for that.")
final class Parley implements Runnable {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> variables;

    Parley(PrintWriter out, PrintWriter err, Map<String, String> variables) {
        this.out = out;
        this.err = err;
        this.variables = variables;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(out);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Sends a file of commands, one JSON object a line, or a table of measures and"
                        + " milestones, to a running server and waits until each line has been done. Each line is done once, however often"
                        + " the same file is sent under the same name.",
                "Exit code: 0 when no line failed, 1 when one did or the server refused the file,"
                        + " 2 when the arguments are wrong."
            })
    int importFile(
            @Parameters(paramLabel = "FILE", description = "The file, in UTF-8.") Path file,
            @Option(
                            names = "--name",
                            required = true,
                            description =
                                    "What the import is called: under the same name, a"
                                            + " label stands for the same id and no line is done twice.")
                    String name,
            @Option(
                            names = "--url",
                            defaultValue = "http://127.0.0.1:8080",
                            description = "Where the server is (default: ${DEFAULT-VALUE}).")
                    URI url,
            @Option(
                            names = "--user",
                            required = true,
                            description = "The login that imports; each line needs its authority.")
                    String user,
            @Option(
                            names = "--mapping",
                            paramLabel = "JSONFILE",
                            description =
                                    "Which column of the table FILE (CSV) is what; a row is a milestone.")
                    @Nullable Path mapping,
            @Option(
                            names = "--dry-run",
                            description =
                                    "Has a table tried: tells what is wrong with which row and column,"
                                            + " and records nothing.")
                    boolean dryRun,
            @Option(
                            names = "--password-file",
                            description =
                                    "A file whose first line is the password. Without it,"
                                            + " the variable PARLEY_PASSWORD is used, or it is asked for.")
                    @Nullable Path passwordFile)
            throws IOException, InterruptedException {
        ImportFile read = ImportFile.read(file, mapping, dryRun);
        String password = new Password(variables).of(passwordFile);
        return read.sendBy(new ImportCall(new Server(url, user, password), out, err), name);
    }

    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = {
                "Has a running server build read models anew from the events, and shows how far that is."
                        + " The rows that there are go on answering until the new ones have caught up."
                        + " What was interrupted goes on when the server is started again.",
                "Exit code: 0 when the new rows answer, 1 when the server refused or is gone,"
                        + " 2 when the arguments are wrong."
            })
    int rebuild(
            @Parameters(
                            paramLabel = "NAME",
                            arity = "0..*",
                            description =
                                    "Which: portfolio, milestone, history … (default: all of them).")
                    @Nullable List<String> names,
            @Option(
                            names = "--url",
                            defaultValue = "http://127.0.0.1:8080",
                            description = "Where the server is (default: ${DEFAULT-VALUE}).")
                    URI url,
            @Option(names = "--user", required = true, description = "The login of an operator.")
                    String user,
            @Option(
                            names = "--password-file",
                            description =
                                    "A file whose first line is the password. Without it,"
                                            + " the variable PARLEY_PASSWORD is used, or it is asked for.")
                    @Nullable Path passwordFile)
            throws IOException, InterruptedException {
        String password = new Password(variables).of(passwordFile);
        return new RebuildCall(new Server(url, user, password), out, err)
                .rebuild(names == null ? List.of() : names);
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Verifies an evidence file: that no event in it was changed, added or left out since"
                        + " its checkpoint was signed. Needs no server, no database, no network.",
                "Exit code: 0 when all of it holds, 1 when something does not (the first such line and"
                        + " field are named) or a file cannot be read, 2 when the arguments are wrong."
            })
    int verify(
            @Parameters(paramLabel = "FILE", description = "The evidence file.") Path file,
            @Option(
                            names = "--key",
                            required = true,
                            paramLabel = "KEYFILE",
                            description =
                                    "Whom you believe: the log's verifier key alone, or a policy with"
                                            + " witnesses (C2SP tlog-policy).")
                    Path keyFile)
            throws IOException {
        return new VerifyCall(out, err).verify(keyFile, file);
    }

    @Command(
            name = "witness",
            mixinStandardHelpOptions = true,
            description = {
                "Witnesses logs (C2SP tlog-witness) until it is stopped: cosigns a checkpoint that is"
                        + " posted to /add-checkpoint if nothing before it was changed since the last one"
                        + " that it saw. Prints its own verifier key. Needs no server and no database.",
                "Exit code: 1 when it cannot start, 2 when the arguments are wrong."
            })
    int witness(
            @Option(
                            names = "--name",
                            required = true,
                            description = "What it signs as, such as witness.example/delegation-a.")
                    String name,
            @Option(
                            names = "--log",
                            required = true,
                            paramLabel = "KEYFILE",
                            description =
                                    "A file with the verifier key of a log, or several, one a line; may be"
                                            + " given more than once.")
                    List<Path> logs,
            @Option(
                            names = "--folder",
                            required = true,
                            description =
                                    "Where it keeps its key and the last checkpoint of each log. Made at the"
                                            + " first start; whoever loses it starts anew.")
                    Path folder,
            @Option(
                            names = "--address",
                            defaultValue = "127.0.0.1",
                            description = "Where it listens (default: ${DEFAULT-VALUE}).")
                    String address,
            @Option(
                            names = "--port",
                            defaultValue = "7380",
                            description = "On which port (default: ${DEFAULT-VALUE}).")
                    int port)
            throws IOException, InterruptedException {
        return new WitnessCall(out, err)
                .run(name, folder, logs, new InetSocketAddress(address, port));
    }
}
