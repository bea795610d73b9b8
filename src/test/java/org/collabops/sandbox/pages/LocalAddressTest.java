package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

public class LocalAddressTest {

    @Test
    public void aPathWithAQueryStays() {
        assertThat(LocalAddress.of("/browse/A-1?page=2&x=%2F"), is("/browse/A-1?page=2&x=%2F"));
    }

    @Test
    public void whateverCouldLeadElsewhereBecomesTheStartPage() {
        List<String> others = List.of(
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "example.org",
                "/ok\r\nSet-Cookie: a=b",
                "/not a uri",
                "");
        others.forEach(other -> assertThat(other, LocalAddress.of(other), is("/")));
        assertThat(LocalAddress.of(null), is("/"));
    }
}
