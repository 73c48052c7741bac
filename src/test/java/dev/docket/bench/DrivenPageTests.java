package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrivenPageTests {

    @Test
    void takesAMessageOutOfItsFrame() {
        assertThat(DrivenPage.messages("12|{\"syncId\":3}")).containsExactly("{\"syncId\":3}");
    }

    @Test
    void takesMessagesApartThatCameInOneFrame() {
        assertThat(DrivenPage.messages("3|a|b2|cd")).containsExactly("a|b", "cd");
    }

    @Test
    void readsWhatABoardDraws() {
        var sight = FirstSight.in("""
                {"clientId":1,"changes":[
                  {"node":7,"type":"put","key":"tag","feat":0,"value":"docket-board"},
                  {"node":7,"type":"splice","feat":2,"index":0,"addNodes":[9,8]},
                  {"node":8,"type":"put","key":"tag","feat":0,"value":"docket-column"},
                  {"node":8,"type":"put","key":"stage","feat":1,"value":"Trial"},
                  {"node":8,"type":"put","key":"count","feat":1,"value":0.0},
                  {"node":9,"type":"put","key":"tag","feat":0,"value":"docket-column"},
                  {"node":9,"type":"put","key":"stage","feat":1,"value":"Intake"},
                  {"node":9,"type":"put","key":"count","feat":1,"value":40.0},
                  {"node":9,"type":"splice","feat":2,"index":0,"addNodes":[11]},
                  {"node":9,"type":"splice","feat":2,"index":0,"addNodes":[10]},
                  {"node":10,"type":"put","key":"tag","feat":0,"value":"docket-card"},
                  {"node":10,"type":"put","key":"matter","feat":1,"value":{"number":"2026-2"}},
                  {"node":11,"type":"put","key":"tag","feat":0,"value":"docket-card"},
                  {"node":11,"type":"put","key":"matter","feat":1,"value":{"number":"2026-1"}}
                ],"syncId":1}
                """);

        assertThat(sight.canvas()).isEqualTo(7);
        assertThat(sight.columns()).extracting(FirstSight.Column::stage).containsExactly("Intake", "Trial");
        assertThat(sight.columns().getFirst().drawn()).containsExactly("2026-2", "2026-1");
        assertThat(sight.matters()).isEqualTo(40);
        assertThat(sight.cards()).isEqualTo(2);
    }
}
