package org.collabops.risks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What area a risk is in; known outside by its key in lower case. */
public enum Category {
    MARKET,
    TECHNICAL,
    FINANCIAL,
    PEOPLE,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Category> withKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key().equals(key))
                .findFirst();
    }
}
