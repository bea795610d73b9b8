package org.collabops.people.rest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.people.MemberList.Line;
import org.collabops.people.MembershipContent;

/**
 * People in comma-separated values: a column {@code person} with user names, and {@code from}, {@code until} and
 * {@code commitment} where they are not the same for all.
 */
final class MemberCsv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .build();

    private final People people;

    MemberCsv(People people) {
        this.people = people;
    }

    /** @param usual what holds for a line that says nothing else */
    List<Line> lines(String text, MembershipContent usual) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text.replace("\uFEFF", "")), FORMAT)) {
            List<Line> lines = new ArrayList<>();
            parser.forEach(record -> lines.add(line(record, usual)));
            return lines;
        } catch (IllegalArgumentException | UncheckedIOException unreadable) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Line line(CSVRecord record, MembershipContent usual) {
        String named = cell(record, "person").orElse("");
        UserKey person = people.named(named).map(Person::key).orElse(null);
        try {
            LocalDate from = cell(record, "from").map(LocalDate::parse).orElse(usual.from());
            LocalDate until = cell(record, "until")
                    .map(last -> LocalDate.parse(last).plusDays(1))
                    .orElse(usual.until());
            Percent commitment = cell(record, "commitment")
                    .map(percent -> Percent.exactly(
                                    new BigDecimal(percent.replace("%", "").strip()))
                            .orElseThrow(NumberFormatException::new))
                    .orElse(usual.commitment());
            return new Line(named, person, new MembershipContent(from, until, commitment));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return new Line(named, person, null);
        }
    }

    private static Optional<String> cell(CSVRecord record, String column) {
        return record.isSet(column)
                ? Optional.of(record.get(column)).filter(cell -> !cell.isBlank())
                : Optional.empty();
    }
}
