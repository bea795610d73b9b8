package org.collabops.plugin;

import java.util.List;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.GoalSwitch;
import org.collabops.goals.SpaceService;
import org.collabops.host.Access;
import org.collabops.host.Projects;
import org.collabops.people.PeopleSettingsService;
import org.collabops.people.PeopleSwitch;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.RecognitionSwitch;
import org.collabops.risks.RiskModelService;
import org.collabops.risks.RiskSwitch;
import org.collabops.settings.FeatureService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The features that projects switch on, in the order in which they are shown, a part of {@link CollabOps}. */
@Configuration(proxyBeanMethods = false)
class SettingBeans {
    @Bean
    FeatureService featureService(
            RiskModelService risks,
            GoalSettingsService goals,
            SpaceService spaces,
            PeopleSettingsService people,
            RecognitionSettingsService recognition,
            Projects projects,
            Access access) {
        return new FeatureService(
                List.of(
                        new RiskSwitch(risks),
                        new GoalSwitch(goals, spaces),
                        new PeopleSwitch(people),
                        new RecognitionSwitch(recognition)),
                projects,
                access);
    }
}
