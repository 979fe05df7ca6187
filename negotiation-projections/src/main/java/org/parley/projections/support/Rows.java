package org.parley.projections.support;

import java.util.List;
import java.util.function.BiConsumer;
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
        give(sql, values, Batch::add);
    }

    /**
     * The same for a statement that works something out from rows which the batch writes: it is run
     * after them, and once, however often it is put.
     */
    public void putLast(String sql, @Nullable Object... values) {
        give(sql, values, Batch::addLast);
    }

    private void give(String sql, @Nullable Object[] values, BiConsumer<Batch, Write> how) {
        List<@Nullable Object> columns = Values.forColumns(values);
        Batch batch = CurrentUnitOfWork.isStarted() ? Batch.of(CurrentUnitOfWork.get()) : null;
        if (batch == null) {
            jdbc.sql(sql).params(columns).update();
        } else {
            how.accept(batch, new Write(sql, columns));
        }
    }
}
