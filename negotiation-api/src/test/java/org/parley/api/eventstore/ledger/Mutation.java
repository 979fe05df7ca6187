package org.parley.api.eventstore.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a superuser does to the tables after he took off the triggers. */
enum Mutation {
    PAYLOAD_BIT_FLIPPED("payload") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            flip(sql, "payload", event, random);
        }
    },
    METADATA_BIT_FLIPPED("metadata") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            flip(sql, "meta_data", event, random);
        }
    },
    DROPPED("event") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            sql.sql("delete from domain_event where global_index = ?").param(event).update();
        }
    },
    REDATED("recorded") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "time_stamp", "2015-01-0%d".formatted(1 + random.nextInt(9)), event);
        }
    },
    REATTRIBUTED("actor") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            byte[] bytes = bytes(sql, "meta_data", event);
            String metadata = new String(bytes, StandardCharsets.UTF_8);
            String other = metadata.replace("\"secretariat\"", "\"farc.head\"");
            sql.sql("update domain_event set meta_data = ? where global_index = ?")
                    .params(other.getBytes(StandardCharsets.UTF_8), event)
                    .update();
        }
    },
    TYPE_CHANGED("type") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "payload_type", "agenda.AgendaItemWithdrawn", event);
        }
    },
    REVISION_CHANGED("revision") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "payload_revision", "9", event);
        }
    },
    MOVED_TO_ANOTHER_STREAM("stream") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "aggregate_identifier", "another", event);
        }
    },
    RENUMBERED("sequence") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            sql.sql("update domain_event set sequence_number = ? where global_index = ?")
                    .params(1000 + random.nextInt(1000), event)
                    .update();
        }
    },
    RENAMED("identifier") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "event_identifier", "x", event);
        }
    },
    SWAPPED("sequence") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            long other = other(sql, event, random);
            sql.sql("update domain_event set global_index = -1 where global_index = ?")
                    .param(event)
                    .update();
            sql.sql("update domain_event set global_index = ? where global_index = ?")
                    .params(event, other)
                    .update();
            sql.sql("update domain_event set global_index = ? where global_index = -1")
                    .param(other)
                    .update();
        }
    },
    ADDED("event") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            sql.sql(
                            """
                            insert into domain_event (global_index, event_identifier, aggregate_identifier,
                                sequence_number, aggregate_type, time_stamp, payload_type, payload_revision,
                                payload, meta_data)
                            select -1, 'added', 'added', 0, aggregate_type, time_stamp, payload_type,
                                payload_revision, payload, meta_data
                            from domain_event where global_index = ?
                            """)
                    .param(event)
                    .update();
        }
    },
    LEAF_CHANGED("leaf") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            sql.sql("update ledger_leaf set recorded = '2015-01-01' where event_index = ?")
                    .param(event)
                    .update();
        }
    },
    LEAF_AND_EVENT_CHANGED("leaf") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            set(sql, "time_stamp", "2015-01-01", event);
            LEAF_CHANGED.to(sql, event, random);
        }
    },
    LEAF_DROPPED("index") {
        @Override
        void to(JdbcClient sql, long event, Random random) {
            sql.sql("delete from ledger_leaf where event_index = ?").param(event).update();
        }
    };

    private final String field;

    Mutation(String field) {
        this.field = field;
    }

    /**
     * How a finding names it. That a leaf is missing the number of the next one says, and of the
     * last leaf the checkpoint alone.
     */
    String field(boolean isOfLastEvent) {
        return this == LEAF_DROPPED && isOfLastEvent ? "checkpoint" : field;
    }

    abstract void to(JdbcClient sql, long event, Random random);

    /** Whether a file shows it: the rest is found only by whoever compares the tables. */
    boolean isInFiles() {
        return this != ADDED && this != RENAMED && this != LEAF_CHANGED;
    }

    private static void set(JdbcClient sql, String column, String value, long event) {
        sql.sql("update domain_event set " + column + " = ? where global_index = ?")
                .params(value, event)
                .update();
    }

    private static void flip(JdbcClient sql, String column, long event, Random random) {
        byte[] bytes = bytes(sql, column, event);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        sql.sql("update domain_event set " + column + " = ? where global_index = ?")
                .params(bytes, event)
                .update();
    }

    private static byte[] bytes(JdbcClient sql, String column, long event) {
        return sql.sql("select " + column + " from domain_event where global_index = ?")
                .param(event)
                .query(byte[].class)
                .single();
    }

    private static long other(JdbcClient sql, long event, Random random) {
        List<Long> others =
                sql.sql(
                                """
                                select b.global_index from domain_event a join domain_event b
                                on a.sequence_number <> b.sequence_number
                                where a.global_index = ? order by b.global_index
                                """)
                        .param(event)
                        .query(Long.class)
                        .list();
        return others.get(random.nextInt(others.size()));
    }
}
