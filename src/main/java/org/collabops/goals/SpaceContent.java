package org.collabops.goals;

import java.io.Serializable;
import org.collabops.Checks;
import org.collabops.UserKey;

/** All that people can say about a space; {@code lead} may be null in a space of a project. */
public record SpaceContent(String name, UserKey lead) implements Serializable {
    Checks checked() {
        return new Checks().name("name", name);
    }
}
