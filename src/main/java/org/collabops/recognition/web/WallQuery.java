package org.collabops.recognition.web;

/** What the reader of a wall filtered by, as it stands in the address; null or nonsense filters nothing. */
record WallQuery(String value, String person, String period, String before) {
    static final WallQuery FIRST = new WallQuery(null, null, null, null);

    Long valueId() {
        return id(value);
    }

    /** Whether it names somebody. */
    boolean hasPerson() {
        return person != null && !person.isBlank();
    }

    /** How many days back it looks; null for all. */
    Integer days() {
        return period != null && period.matches("[0-9]{1,3}") ? Integer.valueOf(period) : null;
    }

    long beforeId() {
        Long id = id(before);
        return id == null ? Long.MAX_VALUE : id;
    }

    boolean isFiltered() {
        return valueId() != null || hasPerson() || days() != null;
    }

    private static Long id(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }
}
