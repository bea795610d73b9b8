package org.collabops;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.Test;

public class PlainTextTest {
    @Test
    public void controlCharactersBecomeSpaces() {
        assertThat(PlainText.oneLine("two\nlines\0", 255), is("two lines"));
    }

    @Test
    public void aCutNeverSplitsACharacter() {
        assertThat(PlainText.oneLine("ab\uD83D\uDE00", 3), is("ab"));
        assertThat(PlainText.oneLine("ab\uD83D\uDE00", 4), is("ab\uD83D\uDE00"));
    }

    @Test
    public void halfOfAPairIsReplaced() {
        assertThat(PlainText.oneLine("a\uDE00b", 255), is("a\uFFFDb"));
    }
}
