package org.collabops.sandbox.host.testapp;

import java.beans.Beans;
import java.io.IOException;

/** Has the JDK look for a class of the host through the app's own loader, as a library in the app may do unknowingly. */
public class Curious {
    public Curious() throws IOException, ClassNotFoundException {
        Beans.instantiate(Curious.class.getClassLoader(), "com.zaxxer.hikari.HikariConfig");
    }
}
