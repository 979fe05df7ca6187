package org.parley.api.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private static final int JAVA_17 = 61;

    @Test
    void an_older_java_is_told_which_one_is_needed_and_which_it_is() {
        assertThat(Launcher.complaint(17))
                .startsWith("Parley needs Java 25 or newer, this is Java 17 (")
                .doesNotContain("\n");
    }

    @Test
    void java_17_can_load_the_launcher() throws IOException {
        assertThat(classFileVersion()).isEqualTo(JAVA_17);
    }

    private static int classFileVersion() throws IOException {
        try (var bytes =
                new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
            bytes.skipNBytes(6);
            return bytes.readUnsignedShort();
        }
    }
}
