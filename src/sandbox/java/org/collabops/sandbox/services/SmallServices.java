package org.collabops.sandbox.services;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.world.World;

/** Jira's interfaces and who answers them here. */
public final class SmallServices {
    private SmallServices() {}

    public static Map<Class<?>, Object> of(World world, Database database, SiteAddress site, Violations violations) {
        var zones = new UserZones(world);
        var dates = new DateFormats(world, zones);
        return Map.of(
                PluginSettingsFactory.class,
                new StoredSettings(database, violations::add),
                TimeZoneManager.class,
                zones,
                DateTimeFormatterFactory.class,
                dates,
                DateTimeFormatter.class,
                dates.formatter(),
                AvatarService.class,
                new Pictures(world.users(), site));
    }
}
