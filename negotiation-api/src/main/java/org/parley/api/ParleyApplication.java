package org.parley.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class ParleyApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(ParleyApplication.class, args);
    }
}
