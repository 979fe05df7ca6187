package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.BeansException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Tag("h2")
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTest {

    @TempDir Path folder;

    @Test
    void a_folder_that_is_not_there_is_made() {
        Path inside = folder.resolve("of mine").resolve("parley");
        try (Started _ = Started.in(inside)) {
            assertThat(Files.exists(inside.resolve("parley.mv.db"))).isTrue();
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_told_so(CapturedOutput output) throws IOException {
        Started.in(folder).close();
        try (FileChannel other =
                        FileChannel.open(folder.resolve("parley.mv.db"), StandardOpenOption.WRITE);
                FileLock _ = other.lock()) {
            assertThatThrownBy(() -> Started.in(folder).close()).isInstanceOf(BeansException.class);
        }
        assertThat(output)
                .contains("in use by another process")
                .contains("--parley.data-dir=FOLDER");
    }
}
