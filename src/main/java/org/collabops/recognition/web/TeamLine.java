package org.collabops.recognition.web;

/**
 * What a team gives, gets and misses; null where it is hidden or unknown.
 *
 * @param indent how deep it stands in the tree, 0..3
 * @param names of members whom nobody thanked lately and whom the reader may know of; null for none
 */
public record TeamLine(
        String name,
        int indent,
        String members,
        String given,
        String received,
        String thanked,
        int bar,
        String unthanked,
        String names) {}
