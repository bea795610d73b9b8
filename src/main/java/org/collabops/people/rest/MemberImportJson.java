package org.collabops.people.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.NotAllowed;
import org.collabops.Percent;
import org.collabops.Text;
import org.collabops.host.Groups;
import org.collabops.host.People;
import org.collabops.people.MemberList;
import org.collabops.people.MemberList.Effect;
import org.collabops.people.MemberList.Line;
import org.collabops.people.MembershipContent;
import org.collabops.people.TeamContent;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads a list of people, of a Jira group or of a file, and writes what it would do to a team. */
final class MemberImportJson {
    private static final Set<String> FIELDS =
            Set.of("group", "csv", "from", "until", "commitmentPercent", "apply", "version");
    private static final int LONGEST = 1_000_000;

    private final Groups groups;
    private final MemberCsv csv;
    private final References references;

    MemberImportJson(Groups groups, People people, References references) {
        this.groups = groups;
        this.csv = new MemberCsv(people);
        this.references = references;
    }

    /**
     * What a client sends.
     *
     * @param apply whether it is done, or only told
     */
    record Request(MemberList list, boolean apply, int version) {}

    /** @param mayReadGroups who is in a group of Jira is not told to everybody */
    Request read(Map<String, Object> body, boolean mayReadGroups) {
        Input input = new Input(body, FIELDS);
        String group = input.text("group").value();
        String file = input.text("csv").value();
        Boolean apply = input.bool("apply").value();
        Integer version = input.required("version", input.number("version"));
        MembershipContent usual = new MembershipContent(
                group == null ? input.date("from").value() : input.required("from", input.date("from")),
                DaysInput.until(input).value(),
                input.percent("commitmentPercent").or(Percent.WHOLE));
        if ((group == null) == (file == null)) {
            input.problem("group", Text.of("collabops.people.error.group-or-file"));
        } else if (file != null && file.length() > LONGEST) {
            input.problem("csv", Text.of("collabops.error.too-long", LONGEST));
        }
        input.refuseProblems();
        if (group != null && !mayReadGroups) {
            throw new NotAllowed(Text.of("collabops.people.error.may-not-read-groups"));
        }
        List<Line> lines = group == null ? csv.lines(file, usual) : ofGroup(group, usual);
        if (lines.isEmpty()) {
            input.problem(group == null ? "csv" : "group", Text.of("collabops.people.error.nobody"));
        } else if (lines.stream().anyMatch(MemberImportJson::isWithoutFirstDay)) {
            input.problem("from", Text.of("collabops.people.error.first-day"));
        }
        input.refuseProblems();
        return new Request(new MemberList(lines), Boolean.TRUE.equals(apply), version);
    }

    Map<String, Object> preview(MemberList list, TeamContent team) {
        List<Effect> effects = list.effectsOn(team);
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int place = 0; place < effects.size(); place++) {
            Line line = list.lines().get(place);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("named", line.named());
            json.put("person", references.person(line.person()));
            if (line.content() != null) {
                json.putAll(TeamJson.days(line.content()));
            }
            json.put("effect", effects.get(place).name());
            lines.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines);
        return json;
    }

    static Map<String, Object> answer(Map<String, Object> preview, boolean applied, Map<String, Object> team) {
        Map<String, Object> json = new LinkedHashMap<>(preview);
        json.put("applied", applied);
        json.put("team", team);
        return json;
    }

    private static boolean isWithoutFirstDay(Line line) {
        return line.content() != null && line.content().from() == null;
    }

    private List<Line> ofGroup(String group, MembershipContent usual) {
        return groups.members(group).stream()
                .map(person -> new Line(person.name(), person.key(), usual))
                .toList();
    }
}
