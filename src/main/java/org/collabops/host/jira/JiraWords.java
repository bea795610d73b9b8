package org.collabops.host.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.collabops.Grouped;
import org.collabops.Text;
import org.collabops.host.Words;

/**
 * Texts by Jira's i18n, whose numbers are handed over as strings, so that the number of a thing is not written 1,000;
 * {@link Grouped} writes amounts so.
 */
public final class JiraWords implements Words {
    private final JiraAuthenticationContext authentication;

    public JiraWords(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public String say(Text text) {
        Object[] arguments = text.arguments().stream().map(this::argument).toArray();
        return arguments.length == 0
                ? authentication.getI18nHelper().getText(text.key())
                : authentication.getI18nHelper().getText(text.key(), (Object) arguments);
    }

    private String argument(Object argument) {
        return argument instanceof Text text ? say(text) : String.valueOf(argument);
    }
}
