package org.parley.projections.support;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door through which projectors write. They never read back what they wrote: statements are
 * gathered and sent together before the token is stored.
 */
@Component
public class Rows {

    private final JdbcClient jdbc;

    public Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a statement to the open batch; where none is open, runs it at once. */
    public void put(String sql, @Nullable Object... values) {
        List<@Nullable Object> columns = Values.forColumns(values);
        Batch batch = CurrentUnitOfWork.isStarted() ? Batch.of(CurrentUnitOfWork.get()) : null;
        if (batch == null) {
            jdbc.sql(sql).params(columns).update();
        } else {
            batch.add(new Write(sql, columns));
        }
    }
}
