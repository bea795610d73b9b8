package org.collabops.flags;

import org.collabops.Text;

/**
 * What the reader may want to do now.
 *
 * @param path below the context path, of the page on which it can be done
 */
public record Question(Text text, String path) {}
