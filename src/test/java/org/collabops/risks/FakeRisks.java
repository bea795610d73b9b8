package org.collabops.risks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.collabops.Conflict;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Revision;

/** Risks in memory, by the contract of {@link Risks}. */
public final class FakeRisks implements Risks {
    private record Number(long id, ProjectId project, int inProject, Origin origin, Instant givenAt) {}

    private final Map<String, Number> numbers = new LinkedHashMap<>();
    private final Map<Long, List<Risk>> revisions = new LinkedHashMap<>();
    private final Map<String, Boolean> counting = new HashMap<>();
    private final Map<Long, Long> moved = new HashMap<>();
    private int reads;
    private int mendings;

    /** A creation that died after its number was given. */
    public void beginOnly(ProjectId project, Origin origin, Instant at) {
        number(project, origin, at);
    }

    /** How many times a list was read. */
    public int reads() {
        return reads;
    }

    /** How many times stale projections were looked for. */
    public int mendings() {
        return mendings;
    }

    @Override
    public synchronized Optional<Risk> create(
            ProjectId project, RiskContent content, Revision revision, Origin origin) {
        Number number = number(project, origin, revision.at());
        if (!Objects.equals(number.origin().order(), origin.order())) {
            return Optional.empty();
        }
        Optional<Risk> completed = latest(number.id());
        if (completed.isPresent()) {
            return completed;
        }
        String rule = origin.rule() == null ? null : origin.rule().ruleId();
        Risk risk = new Risk(number.id(), project, number.inProject(), revision.by(), rule, content, revision, false);
        revisions.put(risk.id(), new ArrayList<>(List.of(risk)));
        return Optional.of(risk);
    }

    @Override
    public synchronized void revise(Risk revised) {
        Risk current = latest(revised.id()).orElseThrow();
        if (current.version() != revised.version() - 1) {
            throw new Conflict(current);
        }
        revisions.get(revised.id()).add(revised);
    }

    @Override
    public Optional<Risk> find(long id) {
        return latest(id).filter(risk -> !risk.deleted());
    }

    @Override
    public List<Risk> ofIssue(IssueId issue) {
        return current(risk -> issue.equals(risk.content().issue())
                || risk.content().treatment().issues().contains(issue));
    }

    @Override
    public Map<Long, Boolean> counting(IssueId control) {
        Map<Long, Boolean> known = new HashMap<>();
        counting.forEach((pair, counts) -> {
            if (pair.endsWith(":" + control)) {
                known.put(Long.valueOf(pair.substring(0, pair.indexOf(':'))), counts);
            }
        });
        return known;
    }

    @Override
    public void noteCounting(long risk, IssueId control, boolean counts) {
        counting.put(risk + ":" + control, counts);
    }

    @Override
    public Optional<Risk> numbered(ProjectId project, int inProject) {
        return numbers.values().stream()
                .filter(number -> number.project().equals(project) && number.inProject() == inProject)
                .findFirst()
                .flatMap(number -> find(moved.getOrDefault(number.id(), number.id())));
    }

    @Override
    public int numberIn(ProjectId project, long risk, String origin, Instant at) {
        Number number = number(project, new Origin(origin, null, null), at);
        moved.put(number.id(), risk);
        return number.inProject();
    }

    @Override
    public int countAssessed(long model, BiPredicate<Integer, Integer> cells) {
        return (int) current(risk -> risk.content().inherent() != null
                        && risk.content().inherent().model().id() == model
                        && cells.test(
                                risk.content().inherent().likelihood(),
                                risk.content().inherent().impact()))
                .stream()
                .count();
    }

    @Override
    public List<Risk> ofProjects(Collection<ProjectId> projects) {
        return current(risk -> projects.contains(risk.project()));
    }

    @Override
    public List<RiskOutline> outlines(Collection<ProjectId> projects, RiskFilter filter) {
        return current(risk -> projects.contains(risk.project()) && filter.accepts(risk)).stream()
                .map(risk -> new RiskOutline(
                        risk.id(),
                        risk.project(),
                        risk.number(),
                        risk.issue(),
                        risk.title(),
                        risk.status(),
                        risk.inherent(),
                        risk.reviewDate()))
                .toList();
    }

    @Override
    public List<Risk> withIds(Collection<Long> ids) {
        return current(risk -> ids.contains(risk.id()));
    }

    @Override
    public synchronized List<Risk> history(long id) {
        return List.copyOf(revisions.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized Optional<Occurrence> lastOccurrence(Origin.RuleOnIssue rule) {
        return numbers.values().stream()
                .filter(number -> rule.equals(number.origin().rule()))
                .reduce((earlier, later) -> later)
                .map(number -> new Occurrence(
                        Origin.occurrence(number.origin().key()),
                        number.origin().order(),
                        number.givenAt(),
                        latest(number.id())));
    }

    @Override
    public int mendProjections() {
        mendings++;
        return 0;
    }

    private synchronized Number number(ProjectId project, Origin origin, Instant at) {
        int next = (int) numbers.values().stream()
                        .filter(number -> number.project().equals(project))
                        .count()
                + 1;
        return numbers.computeIfAbsent(origin.key(), key -> new Number(numbers.size() + 1L, project, next, origin, at));
    }

    private synchronized Optional<Risk> latest(long id) {
        List<Risk> all = revisions.getOrDefault(id, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private synchronized List<Risk> current(Predicate<Risk> wanted) {
        reads++;
        return revisions.values().stream()
                .map(all -> all.get(all.size() - 1))
                .filter(risk -> !risk.deleted() && wanted.test(risk))
                .toList();
    }
}
