package org.collabops.goals;

import java.math.BigDecimal;
import java.util.List;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.StatusCategory;

/**
 * How much of the visible work serves a goal that the viewer may see.
 *
 * @param lines by project, those with most unaligned issues first
 * @param byCategory by status category, in the order of work; those without issues are left out
 * @param unaligned by id
 * @param idle key results of active objectives that live on issues and have none
 */
public record Coverage(List<Line> lines, List<CategoryLine> byCategory, List<IssueId> unaligned, List<KeyResult> idle) {
    /** One project's share. */
    public record Line(ProjectId project, int issues, int aligned) {
        public int unaligned() {
            return issues - aligned;
        }

        /** Unrounded; null without issues. */
        public BigDecimal alignedShare() {
            return share(aligned, issues);
        }

        /** With two decimals; null without issues. */
        public BigDecimal alignedPercent() {
            return Share.percent(alignedShare());
        }
    }

    /** One status category's share. */
    public record CategoryLine(StatusCategory category, int issues, int aligned) {
        public int unaligned() {
            return issues - aligned;
        }

        /** Unrounded; null without issues. */
        public BigDecimal alignedShare() {
            return share(aligned, issues);
        }
    }

    public int issues() {
        return lines.stream().mapToInt(Line::issues).sum();
    }

    public int aligned() {
        return lines.stream().mapToInt(Line::aligned).sum();
    }

    /** Unrounded; null without issues. */
    public BigDecimal alignedShare() {
        return share(aligned(), issues());
    }

    /** With two decimals; null without issues. */
    public BigDecimal alignedPercent() {
        return Share.percent(alignedShare());
    }

    private static BigDecimal share(int aligned, int issues) {
        return issues == 0 ? null : Share.of(aligned, issues);
    }
}
