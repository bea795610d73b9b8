package org.collabops.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.collabops.NotFound;
import org.collabops.host.FakeWords;
import org.junit.Test;

public class ViewProviderTest {
    private final Map<String, Object> page = new HashMap<>(Map.of("issue", "SHIP-1"));

    @Test
    public void aViewJoinsWhatThePageKnowsAndLeavesThePageAlone() {
        Map<String, Object> extended = given(context -> context.put("view", "shown"));

        assertThat(extended, is(Map.of("issue", "SHIP-1", "view", "shown")));
        assertThat(page, is(Map.of("issue", "SHIP-1")));
    }

    @Test
    public void whatIsNotThereToBeSeenShowsNothing() {
        assertThat(
                given(context -> {
                    throw new NotFound("Project 1");
                }),
                is(page));
    }

    @Test
    public void aFaultIsOneLineWithTheIdOfItsEntryInTheLog() {
        Map<String, Object> extended = given(context -> {
            throw new IllegalStateException("No database");
        });

        assertThat(extended, aMapWithSize(2));
        assertThat(extended, hasEntry("issue", "SHIP-1"));
        assertThat((String) extended.get("collabopsFault"), startsWith("collabops.error.fault["));
    }

    private Map<String, Object> given(Consumer<Map<String, Object>> view) {
        return new ViewProvider(new FakeWords()) {
            @Override
            protected void addView(Map<String, Object> context) {
                view.accept(context);
            }
        }.getContextMap(page);
    }
}
