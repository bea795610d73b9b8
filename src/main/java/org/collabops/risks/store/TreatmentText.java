package org.collabops.risks.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.risks.Cause;
import org.collabops.risks.Control;
import org.collabops.risks.Control.Side;
import org.collabops.risks.Treatment;

/**
 * Causes and controls as text, a line each: {@code cause <id> <share> <name>} and {@code control <issue> <side> <cause or
 * -> <percent>}. Stored in revisions: what was written once can always be read.
 */
final class TreatmentText {
    private static final String NO_CAUSE = "-";

    private TreatmentText() {}

    /** Null for no treatment. */
    static String written(Treatment treatment) {
        StringBuilder text = new StringBuilder();
        for (Cause cause : treatment.causes()) {
            text.append("cause ")
                    .append(cause.id())
                    .append(' ')
                    .append(cause.share().toPlainString())
                    .append(' ')
                    .append(cause.name())
                    .append('\n');
        }
        for (Control control : treatment.controls()) {
            text.append("control ")
                    .append(control.issue().value())
                    .append(' ')
                    .append(control.side())
                    .append(' ')
                    .append(control.cause() == null ? NO_CAUSE : control.cause())
                    .append(' ')
                    .append(control.effectivenessPercent().toPlainString())
                    .append('\n');
        }
        return text.length() == 0 ? null : text.toString();
    }

    static Treatment read(String text) {
        if (text == null) {
            return Treatment.NONE;
        }
        List<Cause> causes = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("cause ")) {
                String[] words = line.split(" ", 4);
                causes.add(new Cause(Integer.parseInt(words[1]), words[3], new BigDecimal(words[2])));
            } else if (line.startsWith("control ")) {
                String[] words = line.split(" ");
                controls.add(new Control(
                        new IssueId(Long.parseLong(words[1])),
                        Side.valueOf(words[2]),
                        words[3].equals(NO_CAUSE) ? null : Integer.valueOf(words[3]),
                        new BigDecimal(words[4])));
            }
        }
        return new Treatment(causes, controls);
    }
}
