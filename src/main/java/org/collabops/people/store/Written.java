package org.collabops.people.store;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.collabops.people.CalendarDay;
import org.collabops.people.DayKind;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;

/**
 * Lists in one column, a line for each thing and blanks between its words; the last word may hold blanks itself. An
 * empty list is null, because Oracle knows no empty text.
 */
final class Written {
    private static final String NONE = "-";

    private Written() {}

    static String week(List<Integer> minutes) {
        return minutes.stream().map(String::valueOf).collect(joining(","));
    }

    static List<Integer> week(String written) {
        return Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }

    static String people(List<UserKey> people) {
        return lines(people, UserKey::value);
    }

    static List<UserKey> people(String written) {
        return lines(written).map(UserKey::new).toList();
    }

    static String days(Map<LocalDate, CalendarDay> days) {
        return lines(days.entrySet(), entry -> {
            CalendarDay day = entry.getValue();
            String actsAs = day.actsAs() == null ? NONE : day.actsAs().name();
            return String.join(
                    " ", entry.getKey().toString(), day.kind().name(), actsAs, day.name() == null ? "" : day.name());
        });
    }

    static Map<LocalDate, CalendarDay> days(String written) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        lines(written).map(line -> line.split(" ", 4)).forEach(words -> {
            DayOfWeek actsAs = NONE.equals(words[2]) ? null : DayOfWeek.valueOf(words[2]);
            String name = words[3].isEmpty() ? null : words[3];
            days.put(LocalDate.parse(words[0]), new CalendarDay(DayKind.valueOf(words[1]), actsAs, name));
        });
        return days;
    }

    static String members(List<Membership> members) {
        return lines(members, member -> {
            MembershipContent content = member.content();
            return String.join(
                    " ",
                    String.valueOf(member.number()),
                    content.from().toString(),
                    content.until() == null
                            ? NONE
                            : content.until().minusDays(1).toString(),
                    String.valueOf(content.commitment().hundredths()),
                    member.person().value());
        });
    }

    static List<Membership> members(long team, String written) {
        return lines(written)
                .map(line -> line.split(" ", 5))
                .map(words -> new Membership(
                        team,
                        Integer.parseInt(words[0]),
                        new UserKey(words[4]),
                        new MembershipContent(
                                LocalDate.parse(words[1]),
                                NONE.equals(words[2])
                                        ? null
                                        : LocalDate.parse(words[2]).plusDays(1),
                                new Percent(Integer.parseInt(words[3])))))
                .toList();
    }

    private static <T> String lines(Iterable<T> things, Function<T, String> line) {
        StringBuilder text = new StringBuilder();
        things.forEach(thing -> text.append(line.apply(thing)).append('\n'));
        return text.isEmpty() ? null : text.toString();
    }

    private static Stream<String> lines(String written) {
        return written == null
                ? Stream.empty()
                : Arrays.stream(written.split("\n")).filter(line -> !line.isEmpty());
    }
}
