package org.collabops.sandbox.world;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A person to be. Without a password nobody can log in as them; locale and zone may be null: the site's. */
public record NewUser(
        String name,
        String password,
        String displayName,
        String email,
        Locale locale,
        ZoneId zone,
        List<String> groups) {}
