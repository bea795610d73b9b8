package org.collabops.allocations.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.UserKey;
import org.collabops.allocations.AllocationOutline;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.PersonLoad;
import org.collabops.allocations.Planned;
import org.collabops.allocations.Seen;
import org.collabops.allocations.web.LoadDetailsView.Item;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** What a cell of the heat map is made of. */
public final class CollabopsLoadDetails extends Fragment {
    private static final long serialVersionUID = 1;
    private static final int MOST_DAYS = 366;

    private final transient LoadService loads;
    private final transient AllocationService allocations;
    private final transient People people;
    private final transient AllocationWords words;

    private transient LoadDetailsView view;
    private String user;
    private String from;
    private String until;

    public CollabopsLoadDetails(LoadService loads, AllocationService allocations, People people, Words words) {
        super(words);
        this.loads = loads;
        this.allocations = allocations;
        this.people = people;
        this.words = new AllocationWords(words, people);
    }

    @Override
    protected void find() {
        UserKey person =
                people.named(user == null ? "" : user).map(Person::key).orElseThrow(() -> new NotFound("User " + user));
        Days days = days();
        PersonLoad load = loads.of(people.current(), Set.of(person), days).get(person);
        if (load == null || !load.isSeen(days)) {
            throw new NotFound("Load of " + user);
        }
        List<Planned> plans = load.plans().stream()
                .filter(plan -> plan.spread().within(days.from(), days.until()) > 0
                        || plan.spread().unplaceable() > 0)
                .toList();
        view = new LoadDetailsView(
                words.person(person),
                AllocationWords.days(days),
                new LoadCells(words).of(days, load.period(days)).title(),
                plans.stream().map(plan -> item(plan, days)).toList(),
                overloads(load, days));
    }

    private Item item(Planned plan, Days days) {
        String hours = words.hours(plan.spread().within(days.from(), days.until()));
        AllocationOutline outline = plan.outline();
        Seen target = plan.target();
        if (plan.isPrivate()) {
            return new Item(null, words.say("collabops.allocations.private"), null, "", "", hours, false);
        }
        return new Item(
                allocations.mayChange(people.current(), outline, target) ? outline.id() : null,
                words.target(target),
                target.issue() == null ? null : target.issue().key(),
                words.amount(outline.amount()),
                AllocationWords.days(outline.days()),
                hours,
                outline.state() == AllocationState.TENTATIVE);
    }

    private List<String> overloads(PersonLoad load, Days days) {
        List<String> sentences = new ArrayList<>();
        load.overloadedDays(days)
                .forEach(day -> sentences.add(words.say(
                        "collabops.allocations.overload.day",
                        day.day(),
                        AllocationWords.number(day.overBy()),
                        names(day.plans()))));
        load.overbooked().stream()
                .filter(range -> range.days().overlaps(days))
                .forEach(range -> sentences.add(words.say(
                        "collabops.allocations.overload.range",
                        AllocationWords.days(range.days()),
                        AllocationWords.number(range.overBy()),
                        names(range.plans()))));
        return sentences;
    }

    private String names(List<Planned> plans) {
        return plans.stream()
                .map(this::name)
                .distinct()
                .collect(Collectors.joining(words.say("collabops.allocations.separator")));
    }

    private String name(Planned plan) {
        if (plan.isPrivate()) {
            return words.say("collabops.allocations.private");
        }
        Seen target = plan.target();
        return target.issue() == null ? words.target(target) : target.issue().key();
    }

    /** @throws NotFound when they are no days, or too many */
    private Days days() {
        try {
            Days days = Days.through(
                    LocalDate.parse(from == null ? "" : from), LocalDate.parse(until == null ? "" : until));
            if (days.count() <= MOST_DAYS) {
                return days;
            }
        } catch (DateTimeException | IllegalArgumentException noDays) {
            throw new NotFound("Days from " + from + " until " + until);
        }
        throw new NotFound("Days from " + from + " until " + until);
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public LoadDetailsView getCollabopsLoadDetails() {
        return view;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
