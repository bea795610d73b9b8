package org.collabops.sandbox.pages;

import org.collabops.sandbox.Options;
import org.collabops.sandbox.host.Plugin;
import org.collabops.sandbox.host.Templates;
import org.collabops.sandbox.host.WebSudo;
import org.collabops.sandbox.services.Outbox;
import org.collabops.sandbox.world.World;

/** What every page is made from. */
record Site(
        World world,
        Plugin plugin,
        Templates templates,
        WebSudo webSudo,
        Outbox outbox,
        Options options,
        boolean aui) {}
