package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTests {

    @Test
    void writesFailureDownUnderItsReference(CapturedOutput output) {
        RandomGenerator zero = () -> 0L;

        var reference = new FailureLog(zero).record(new IllegalStateException("the cause"));

        assertThat(reference).isEqualTo("2222-2222");
        assertThat(output).contains(reference).contains("the cause");
    }

    @Test
    void givesEachFailureReferenceOfItsOwn() {
        var log = new FailureLog();

        assertThat(log.record(new IllegalStateException("one")))
                .matches("[2-9B-Z]{4}-[2-9B-Z]{4}")
                .isNotEqualTo(log.record(new IllegalStateException("two")));
    }
}
