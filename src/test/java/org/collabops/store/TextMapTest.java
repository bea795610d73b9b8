package org.collabops.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.Test;

public class TextMapTest {
    @Test
    public void textsAreReadBackAsTheyWereWritten() {
        for (String hostile : new String[] {
            "", "=", "&", "a=b&c=d", "%", "%25", "%zz", "+", "a b", " ", "\r\n\t", "标题 \uD83D\uDE00", "'\"\\;--", "?#/"
        }) {
            Map<String, String> texts = Map.of("text", hostile, hostile + "key", "value", "other", "1");

            assertThat(hostile, TextMap.read(TextMap.written(texts)), is(texts));
        }
    }

    @Test
    public void noTextsAreWrittenAsSomethingThatActiveObjectsStores() {
        assertThat(TextMap.written(Map.of()), is(not("")));
        assertThat(TextMap.read(TextMap.written(Map.of())), is(Map.of()));
        assertThat(TextMap.read(""), is(Map.of()));
    }
}
