package org.collabops.recognition;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Access;
import org.collabops.people.TeamService;
import org.collabops.settings.SiteSettings;

/**
 * Who may see which thanks: nobody where recognition is switched off, nobody who may not see the issue, not even its
 * giver, and of the others those whom its {@link Visibility} admits.
 */
public final class KudosSight {
    private final RecognitionSettings settings;
    private final SiteSettings<SitePolicy> site;
    private final TeamService teams;
    private final Access access;

    public KudosSight(RecognitionSettings settings, SiteSettings<SitePolicy> site, TeamService teams, Access access) {
        this.settings = settings;
        this.site = site;
        this.teams = teams;
        this.access = access;
    }

    /** In the same order; asks Jira in bulk. */
    List<Kudos> visible(Actor viewer, Collection<Kudos> all) {
        List<Kudos> admitted = all.stream()
                .filter(kudos -> settings.enabled(kudos.content().project()))
                .filter(kudos -> admits(viewer, kudos.content()))
                .toList();
        Set<IssueId> about = admitted.stream()
                .map(kudos -> kudos.content().issue())
                .filter(Objects::nonNull)
                .collect(toSet());
        Set<IssueId> seen = about.isEmpty() ? Set.of() : access.visible(viewer, about);
        Map<ProjectId, Boolean> projects = new HashMap<>();
        return admitted.stream()
                .filter(kudos -> kudos.content().issue() == null
                        ? projects.computeIfAbsent(kudos.content().project(), project -> access.maySee(viewer, project))
                        : seen.contains(kudos.content().issue()))
                .toList();
    }

    boolean maySee(Actor viewer, Kudos kudos) {
        KudosContent content = kudos.content();
        return settings.enabled(content.project())
                && admits(viewer, content)
                && (content.issue() == null
                        ? access.maySee(viewer, content.project())
                        : access.maySee(viewer, content.issue()));
    }

    /** Whether its visibility lets the viewer read it; says nothing of the issue. */
    boolean admits(Actor viewer, KudosContent content) {
        if (viewer.isAnonymous()) {
            return false;
        }
        UserKey reader = viewer.user().orElse(null);
        return content.visibility() == Visibility.PUBLIC
                || content.concerns(reader)
                || content.visibility() == Visibility.MANAGER && managesOne(reader, content);
    }

    private boolean managesOne(UserKey reader, KudosContent content) {
        LocalDate day = LocalDate.ofInstant(content.at(), site.current().zone());
        return content.recipients().stream().anyMatch(person -> teams.managesOn(reader, person, day));
    }
}
