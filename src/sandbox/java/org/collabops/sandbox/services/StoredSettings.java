package org.collabops.sandbox.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.function.Consumer;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;

/** Settings of apps in Jira's database, the same for all nodes, and as strict as the published interface. */
final class StoredSettings implements PluginSettingsFactory {
    private static final String GLOBAL = "";
    private static final int PORTABLE_KEY = 100;
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 99_000;

    private final Sql sql;
    private final Consumer<String> warning;

    /** @param warning is told what is not portable */
    StoredSettings(Database database, Consumer<String> warning) {
        sql = new Sql(database.jira());
        this.warning = warning;
        sql.update("create table if not exists plugin_setting (owner varchar(255) not null,"
                + " setting_key varchar(255) not null, kind varchar(20) not null, content text not null,"
                + " primary key (owner, setting_key))");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Settings(GLOBAL);
    }

    /** @param key of a project, or null for the global settings */
    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Settings(key == null ? GLOBAL : key);
    }

    private final class Settings implements PluginSettings {
        private final String owner;

        Settings(String owner) {
            this.owner = owner;
        }

        @Override
        public Object get(String key) {
            return sql.first(
                            "select kind, content from plugin_setting where owner = ? and setting_key = ?",
                            row -> SettingKind.valueOf(row.getString(1)).value(row.getString(2)),
                            owner,
                            known(key))
                    .orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            SettingKind kind = SettingKind.of(value);
            String content = kind.text(value);
            refuse(known(key).length() > LONGEST_KEY, "The key of a setting is too long: " + key);
            refuse(content.length() > LONGEST_VALUE, "The value of the setting " + key + " is too long");
            if (key.length() > PORTABLE_KEY) {
                warning.accept("The key of a setting is longer than " + PORTABLE_KEY + " characters: " + key);
            }
            Object before = remove(key);
            sql.update(
                    "insert into plugin_setting (owner, setting_key, kind, content) values (?, ?, ?, ?)",
                    owner,
                    key,
                    kind.name(),
                    content);
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            sql.update("delete from plugin_setting where owner = ? and setting_key = ?", owner, key);
            return before;
        }

        private static String known(String key) {
            refuse(key == null, "A setting needs a key");
            return key;
        }

        private static void refuse(boolean wrong, String why) {
            if (wrong) {
                throw new IllegalArgumentException(why);
            }
        }
    }
}
