package org.collabops.recognition.web;

import org.collabops.Grouped;
import org.collabops.host.Words;
import org.collabops.recognition.PeriodLength;
import org.collabops.recognition.SitePolicy;

/** What the settings of recognition are called on screen. */
final class RecognitionNames {
    private final Words words;

    RecognitionNames(Words words) {
        this.words = words;
    }

    String of(PeriodLength length) {
        return words.say("collabops.recognition.period." + length.name());
    }

    String policy(SitePolicy policy) {
        return policy.points()
                ? words.say(
                        "collabops.recognition.policy",
                        Grouped.of(policy.allowance()),
                        of(policy.period()),
                        policy.zone().getId())
                : words.say("collabops.recognition.policy.off");
    }
}
