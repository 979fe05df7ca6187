package org.parley.api.canary;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.parley.api.ParleyApplication;
import org.parley.api.database.TestDatabase;
import org.parley.api.database.TestKeystore;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A process that has the whole database and not its keystore, and writes down all it knows. */
final class HeapWithoutKey {

    private HeapWithoutKey() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        byte[] everything;
        try (Connection database = TestDatabase.h2(folder).connect()) {
            everything = Dump.of(database);
        }
        Path wrong = folder.resolve("wrong.p12");
        TestKeystore.make(wrong, "kek-1");
        boolean refused = isRefused(folder, wrong);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(arguments[1], false);
        System.exit(refused && everything.length > 0 ? 0 : 1);
    }

    private static boolean isRefused(Path folder, Path keystore) {
        try {
            new SpringApplicationBuilder(ParleyApplication.class)
                    .run(
                            "--server.port=0",
                            "--parley.data-dir=" + folder,
                            "--parley.keys.keystore=" + keystore,
                            "--parley.keys.keystore-password=" + TestKeystore.PASSWORD);
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }
}
