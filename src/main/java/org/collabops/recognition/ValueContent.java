package org.collabops.recognition;

import java.io.Serializable;

/**
 * What a value is called and stands for.
 *
 * @param meaning null when the name says enough
 * @param active whether thanks may show it from now on
 */
public record ValueContent(String name, String meaning, boolean active) implements Serializable {
    static final int MAX_NAME = 60;
    static final int MAX_MEANING = 500;
}
