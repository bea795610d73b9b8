package org.collabops.sandbox.host.testapp;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** The test app's only table. */
@Table("NOTE")
public interface Note extends Entity {

    String getSubject();

    void setSubject(String subject);
}
