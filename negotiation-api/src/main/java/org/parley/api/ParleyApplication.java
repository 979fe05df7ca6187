package org.parley.api;

import org.parley.api.cli.Subcommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class ParleyApplication {

    /** Does a subcommand, or starts the server. */
    public static void main(String[] args) {
        if (Subcommands.are(args)) {
            System.exit(Subcommands.run(args));
        }
        SpringApplication.run(ParleyApplication.class, args);
    }
}
