package org.collabops.risks;

/** The strategy chosen against a threat. */
public enum Response {
    AVOID,
    REDUCE,
    TRANSFER,
    SHARE,
    ACCEPT,
    ESCALATE
}
