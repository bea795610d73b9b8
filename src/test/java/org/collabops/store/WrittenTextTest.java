package org.collabops.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.collabops.Text;
import org.junit.Test;

public class WrittenTextTest {
    @Test
    public void aTextIsReadBackAsItWasWritten() {
        for (String hostile : new String[] {
            "", "(", ")", ",", "k()", "(,)", "%", "%25", "+", "a b", "\r\n\t", "标题 \uD83D\uDE00", "'{0}'\"\\;--"
        }) {
            readBack(Text.of("collabops.k-1.A_B", hostile));
            readBack(Text.of(hostile, hostile, hostile));
            readBack(Text.of("k", hostile, Text.of("nested", Text.of("deeper"), hostile), hostile));
        }
        readBack(Text.of("k"));
    }

    @Test
    public void aNumberIsReadBackAsItIsSaid() {
        assertThat(WrittenText.read(WrittenText.written(Text.of("k", 7L))), is(Text.of("k", "7")));
    }

    private static void readBack(Text text) {
        assertThat(WrittenText.read(WrittenText.written(text)), is(text));
    }
}
