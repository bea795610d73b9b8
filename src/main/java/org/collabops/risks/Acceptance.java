package org.collabops.risks;

import java.time.LocalDate;

/** Why a risk is lived with, and until when: nothing is accepted for ever. */
public record Acceptance(String reason, LocalDate until) {
    public static final int MAX_REASON = 1000;
}
