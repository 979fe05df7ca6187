package org.parley.api.demo;

import java.time.OffsetDateTime;
import org.parley.api.account.Accounts;
import org.parley.api.command.House;
import org.parley.api.imports.Outcome;
import org.parley.api.imports.Run;
import org.parley.api.imports.ScenarioImport;
import org.parley.api.security.Callers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both real cases in a house that is no demo, whatever its database. */
public final class RealCases {

    private RealCases() {}

    /** Records all of them, by logins that nobody can log in to. */
    public static void record(House house) {
        ApplicationContext beans = house.context();
        for (String login :
                new String[] {
                    "goc.adviser",
                    "farc.adviser",
                    "norway",
                    "cuba",
                    "us.head",
                    "ru.head",
                    "mediator",
                    "ua.head",
                    "turkiye"
                }) {
            beans.getBean(JdbcClient.class)
                    .sql(
                            "insert into account (username, password, roles, stamp, created_at) values (?, '-', '', ?, ?)")
                    .params(login, login, OffsetDateTime.now())
                    .update();
        }
        DemoVoice voice =
                new DemoVoice(beans.getBean(Accounts.class), beans.getBean(Callers.class));
        for (Scenario scenario : Scenario.values()) {
            Run run = beans.getBean(ScenarioImport.class).begin(scenario.origin(), voice);
            scenario.lines()
                    .forEach(line -> {
                        if (run.take(line) instanceof Outcome.Failed failed) {
                            throw new IllegalStateException(failed.toString());
                        }
                    });
        }
    }
}
