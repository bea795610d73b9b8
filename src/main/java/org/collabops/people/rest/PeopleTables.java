package org.collabops.people.rest;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.collabops.Days;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.people.CalendarDay;
import org.collabops.people.Leave;
import org.collabops.people.Membership;
import org.collabops.people.Schedule;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;
import org.collabops.rest.References;
import org.collabops.rest.Table;

/** How the lists of people are laid out when they are exported. */
final class PeopleTables {
    private PeopleTables() {}

    /** @param minutes null when unknown */
    record CapacityRow(UserKey person, Days days, Long minutes) {}

    /** @param member null for a team of nobody */
    record Member(Team team, Membership member) {
        static Stream<Member> of(Team team) {
            return team.content().members().isEmpty()
                    ? Stream.of(new Member(team, null))
                    : team.content().members().stream().map(member -> new Member(team, member));
        }

        private UserKey person() {
            return member == null ? null : member.person();
        }

        private LocalDate from() {
            return member == null ? null : member.content().from();
        }

        private LocalDate last() {
            boolean isOpen = member == null || member.content().until() == null;
            return isOpen ? null : member.content().until().minusDays(1);
        }

        private BigDecimal commitment() {
            return member == null ? null : member.content().commitment().decimal();
        }
    }

    static Table<Schedule> schedules(References references) {
        Table<Schedule> table = Table.<Schedule>titled(Text.of("collabops.people.schedules"))
                .number("id", Text.of("collabops.people.column.id"), Schedule::id)
                .text(
                        "person",
                        Text.of("collabops.people.person"),
                        schedule -> references.displayName(schedule.person()))
                .date("validFrom", Text.of("collabops.people.valid-from"), schedule -> schedule.content()
                        .validFrom());
        for (DayOfWeek weekday : DayOfWeek.values()) {
            table = table.number(
                    weekday.name(),
                    Text.of("collabops.people.weekday." + weekday.getValue()),
                    schedule -> schedule.content().minutesOn(weekday));
        }
        return table.number(
                        "availabilityPercent",
                        Text.of("collabops.people.availability"),
                        schedule -> schedule.content().availability().decimal())
                .number("calendar", Text.of("collabops.people.calendar"), schedule -> schedule.content()
                        .calendar());
    }

    static Table<Map.Entry<LocalDate, CalendarDay>> days() {
        return Table.<Map.Entry<LocalDate, CalendarDay>>titled(Text.of("collabops.people.calendar"))
                .date("date", Text.of("collabops.people.date"), Map.Entry::getKey)
                .text("kind", Text.of("collabops.people.kind"), entry -> entry.getValue()
                        .kind()
                        .name())
                .text(
                        "actsAs",
                        Text.of("collabops.people.acts-as"),
                        entry -> entry.getValue().actsAs() == null
                                ? null
                                : entry.getValue().actsAs().name())
                .text("name", Text.of("collabops.people.name"), entry -> entry.getValue()
                        .name());
    }

    static Table<Leave> leave(References references) {
        return Table.<Leave>titled(Text.of("collabops.people.leave"))
                .number("id", Text.of("collabops.people.column.id"), Leave::id)
                .text("person", Text.of("collabops.people.person"), leave -> references.displayName(leave.person()))
                .date("from", Text.of("collabops.people.from"), leave -> leave.content()
                        .from())
                .date("until", Text.of("collabops.people.until"), leave -> leave.content()
                        .days()
                        .last())
                .number("minutesPerDay", Text.of("collabops.people.minutes-per-day"), leave -> leave.content()
                        .minutesPerDay())
                .text("part", Text.of("collabops.people.part"), leave -> leave.content()
                        .part()
                        .name())
                .text("state", Text.of("collabops.people.state"), leave -> leave.content()
                        .state()
                        .name());
    }

    static Table<Member> members(TeamMap map, References references) {
        return Table.<Member>titled(Text.of("collabops.people.teams"))
                .number("team", Text.of("collabops.people.column.id"), row -> row.team()
                        .id())
                .text("name", Text.of("collabops.people.team"), row -> row.team()
                        .content()
                        .name())
                .text("parent", Text.of("collabops.people.parent"), row -> map.parentOf(row.team())
                        .map(parent -> parent.content().name())
                        .orElse(null))
                .text("person", Text.of("collabops.people.person"), row -> references.displayName(row.person()))
                .date("from", Text.of("collabops.people.from"), Member::from)
                .date("until", Text.of("collabops.people.until"), Member::last)
                .number("commitmentPercent", Text.of("collabops.people.commitment"), Member::commitment);
    }

    static Table<CapacityRow> capacity(References references) {
        return Table.<CapacityRow>titled(Text.of("collabops.people.capacity"))
                .text("person", Text.of("collabops.people.person"), row -> references.displayName(row.person()))
                .date("from", Text.of("collabops.people.from"), row -> row.days()
                        .from())
                .date("until", Text.of("collabops.people.until"), row -> row.days()
                        .last())
                .number("capacityMinutes", Text.of("collabops.people.capacity-minutes"), CapacityRow::minutes);
    }
}
