package org.collabops.recognition.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.TeamService;

/** The teams that can be thanked as a whole, by a part of their names. */
public final class CollabopsThankTeams extends ThanksFragment {
    private static final long serialVersionUID = 1;
    private static final int MOST = 5;

    private final transient TeamService teams;
    private final transient People people;
    private transient Map<String, String> choices = Map.of();
    private String text;

    public CollabopsThankTeams(TeamService teams, People people, Words words) {
        super(words);
        this.teams = teams;
        this.people = people;
    }

    @Override
    void find() {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        choices = teams.map(people.current()).all().stream()
                .filter(team -> !wanted.isEmpty()
                        && team.content().name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .collect(Collectors.toMap(
                        team -> "team:" + team.id(),
                        team -> team.content().name(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** What the template knows by this name: names by what REST takes. */
    public Map<String, String> getCollabopsTeams() {
        return choices;
    }

    public void setText(String text) {
        this.text = text;
    }
}
