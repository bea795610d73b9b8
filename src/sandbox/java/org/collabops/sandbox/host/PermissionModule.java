package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;

/**
 * A permission that the app adds to Jira's; schemes and groups are granted it by its key.
 *
 * @param category of a project permission, or an empty text
 * @param anonymous whether a global permission may be granted to everyone
 */
public record PermissionModule(String key, String nameKey, String descriptionKey, String category, boolean anonymous) {

    static PermissionModule of(DescriptorElement element) {
        return new PermissionModule(
                element.key(),
                element.attribute("i18n-name-key"),
                element.attribute("i18n-description-key"),
                element.attribute("category"),
                !element.attribute("anonymous-allowed").equals("false"));
    }

    public String name(I18nHelper i18n) {
        return nameKey.isEmpty() ? key : i18n.getText(nameKey);
    }

    public String description(I18nHelper i18n) {
        return descriptionKey.isEmpty() ? "" : i18n.getText(descriptionKey);
    }
}
