package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostmasterFileTests {

    @Test
    void readsProcessAndPort() {
        var file = PostmasterFile.parse(
                List.of("4711", "/data/postgres", "1700000000", "54321", "", "127.0.0.1", " 1 2 ", "ready   "));

        assertThat(file).contains(new PostmasterFile(4711, 54321));
    }

    @Test
    void isEmptyWhileServerIsStillWritingIt() {
        assertThat(PostmasterFile.parse(List.of("4711", "/data/postgres"))).isEmpty();
        assertThat(PostmasterFile.parse(List.of("4711", "", "", ""))).isEmpty();
    }
}
