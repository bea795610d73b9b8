package org.collabops.risks;

import java.math.BigDecimal;

/**
 * One of the things that may bring the event about.
 *
 * @param id unique in its risk; stays when the cause is renamed
 * @param share how much of the likelihood comes from it, 0..1
 */
public record Cause(int id, String name, BigDecimal share) {
    public static final int MAX_NAME = 255;
}
