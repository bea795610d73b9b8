package org.collabops.risks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.flags.Flag;
import org.collabops.flags.FlagSource;
import org.collabops.flags.Flags;
import org.collabops.host.Words;

/** What people are told when a transition of theirs did something to a risk. */
public final class RiskFlags implements FlagSource {
    private static final String NAME = "risks";
    private static final String WHAT = "what";
    private static final String RAISED = "raised";
    private static final String STATUS = "status";
    private static final String RESIDUAL = "residual";
    private static final String BEFORE = "before";

    private final Flags flags;
    private final RiskService service;
    private final Words words;
    private final Clock clock;

    public RiskFlags(Flags flags, RiskService service, Words words, Clock clock) {
        this.flags = flags;
        this.service = service;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    void raised(Risk risk, IssueId issue, Actor by) {
        raise(risk, issue, by, Map.of(WHAT, RAISED));
    }

    void statusChanged(Risk risk, IssueId issue, Actor by) {
        raise(risk, issue, by, Map.of(WHAT, STATUS));
    }

    /** @param counted whether the control on the issue counted before; now it is the other way round */
    void residualChanged(Risk risk, IssueId issue, boolean counted, Actor by) {
        raise(risk, issue, by, Map.of(WHAT, RESIDUAL, BEFORE, String.valueOf(counted)));
    }

    @Override
    public Optional<Text> say(Actor reader, Flag flag) {
        Risk risk;
        try {
            risk = service.find(reader, flag.subject());
        } catch (NotFound hidden) {
            return Optional.empty();
        }
        return switch (flag.details().getOrDefault(WHAT, "")) {
            case RAISED -> Optional.of(Text.of(
                    "collabops.risks.flag.raised", risk.label(), risk.content().title()));
            case STATUS -> Optional.of(Text.of(
                    "collabops.risks.flag.status",
                    risk.label(),
                    words.say(
                            "collabops.risks.status." + risk.content().status().name())));
            case RESIDUAL -> residual(
                    reader,
                    risk,
                    flag.issue(),
                    Boolean.parseBoolean(flag.details().get(BEFORE)));
            default -> Optional.empty();
        };
    }

    private Optional<Text> residual(Actor reader, Risk risk, IssueId issue, boolean counted) {
        Residuals residuals = service.residuals(reader, List.of(risk));
        Residual before = residuals.supposing(risk, issue, counted);
        Residual after = residuals.supposing(risk, issue, !counted);
        return before == null || before.score().compareTo(after.score()) == 0
                ? Optional.empty()
                : Optional.of(Text.of("collabops.risks.flag.residual", risk.label(), said(before), said(after)));
    }

    private String said(Residual residual) {
        Level level = residual.level();
        String name = level.isBuiltIn() ? words.say("collabops.risks.level." + level.id()) : level.name();
        return words.say(
                "collabops.risks.raise.assessment",
                name,
                residual.score().stripTrailingZeros().toPlainString());
    }

    private void raise(Risk risk, IssueId issue, Actor by, Map<String, String> details) {
        by.user().ifPresent(reader -> flags.raise(issue, reader, NAME, risk.id(), details, clock.instant()));
    }
}
