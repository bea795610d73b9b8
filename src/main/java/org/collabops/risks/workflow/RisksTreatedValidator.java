package org.collabops.risks.workflow;

import static java.util.stream.Collectors.joining;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.host.Issue;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraIssues;
import org.collabops.risks.Risk;
import org.collabops.risks.TreatmentCheck;
import org.collabops.risks.TreatmentCheck.Lack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The validator “Open risks are taken care of”. It says in one sentence what a risk lacks and where to mend it; what it
 * cannot find out does not hold a transition up.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class RisksTreatedValidator implements Validator {
    public static final String MODULE = "org.collabops.jira:collabops-risks-treated";

    private static final Logger LOG = LoggerFactory.getLogger(RisksTreatedValidator.class);

    private final TreatmentCheck check;
    private final Words words;

    public RisksTreatedValidator(TreatmentCheck check, Words words) {
        this.check = check;
        this.words = words;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Optional<String> missing = missing(transientVars, args);
        if (missing.isPresent()) {
            throw new InvalidInputException(missing.get());
        }
    }

    private Optional<String> missing(Map<?, ?> transientVars, Map<?, ?> args) {
        if (!(transientVars.get("issue") instanceof com.atlassian.jira.issue.Issue changed)
                || changed.getId() == null) {
            return Optional.empty();
        }
        try {
            Issue issue = JiraIssues.translated(changed);
            RisksTreatedArguments arguments = RisksTreatedArguments.of(args);
            return arguments.exempts(issue)
                    ? Optional.empty()
                    : check.lack(Actor.function(MODULE, null), issue, arguments.level())
                            .map(lack -> sentence(issue, lack));
        } catch (RuntimeException failure) {
            LOG.error("The risks of issue {} could not be checked", changed.getKey(), failure);
            return Optional.empty();
        }
    }

    private String sentence(Issue issue, Lack lack) {
        Risk risk = lack.risk();
        return words.say(
                "collabops.risks.treated.missing",
                risk.label(),
                risk.content().title(),
                lack.parts().stream()
                        .map(part -> words.say("collabops.risks.treated.part." + part))
                        .collect(joining(words.say("collabops.risks.treated.and"))),
                "/browse/" + issue.key());
    }
}
