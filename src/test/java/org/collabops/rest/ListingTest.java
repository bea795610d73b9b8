package org.collabops.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.junit.Test;

public class ListingTest {
    private static final List<String> ALL = List.of("b", "a", "c");

    @Test
    public void withoutAnOrderTheListKeepsItsOwn() {
        assertThat(listing().sorted(ALL), is(ALL));
    }

    @Test
    public void aMinusTurnsTheOrderRound() {
        assertThat(listing("orderBy", "name").sorted(ALL), contains("a", "b", "c"));
        assertThat(listing("orderBy", "-name").sorted(ALL), contains("c", "b", "a"));
    }

    @Test
    public void aPageSaysWhereItStandsInTheWhole() {
        Map<String, Object> json =
                Listing.json(listing("startAt", "1", "maxResults", "1").page(ALL), name -> Map.of("name", name));

        assertThat(json, hasEntry("startAt", (Object) 1));
        assertThat(json, hasEntry("total", (Object) 3));
        assertThat(json, hasEntry("values", (Object) List.of(Map.of("name", "a"))));
    }

    @Test
    public void aPageHas50LinesUnlessAskedFor() {
        List<String> many = IntStream.range(0, 120).mapToObj(String::valueOf).toList();

        assertThat(listing().page(many).values().size(), is(50));
        assertThat(listing("startAt", "100").page(many).values().size(), is(20));
        assertThat(listing("startAt", "500").page(many).values().size(), is(0));
        assertThat(listing("maxResults", "1000").page(many).values().size(), is(120));
    }

    @Test
    public void whatCannotBeIsRefusedByName() {
        Parameters parameters = parameters("orderBy", "colour", "startAt", "-1", "maxResults", "1001", "nonsense", "1");
        Listing<String> ignored = new Listing<>(parameters, Map.of("name", Comparator.<String>naturalOrder()));

        Invalid invalid = assertThrows(Invalid.class, parameters::refuseProblems);

        assertThat(ignored.sorted(ALL), is(ALL));
        assertThat(
                invalid.problems().stream().map(Problem::field).toList(),
                containsInAnyOrder("orderBy", "startAt", "maxResults", "nonsense"));
    }

    @Test
    public void anExportHasNoPages() {
        assertThat(Listing.parameters("text"), containsInAnyOrder("text", "startAt", "maxResults", "orderBy"));
        assertThat(Listing.exported("text"), containsInAnyOrder("text", "orderBy", "format"));
    }

    private static Listing<String> listing(String... given) {
        Parameters parameters = parameters(given);
        Listing<String> listing = new Listing<>(parameters, Map.of("name", Comparator.<String>naturalOrder()));
        parameters.refuseProblems();
        return listing;
    }

    private static Parameters parameters(String... given) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int place = 0; place < given.length; place += 2) {
            query.add(given[place], given[place + 1]);
        }
        return new Parameters(query, Listing.parameters());
    }
}
