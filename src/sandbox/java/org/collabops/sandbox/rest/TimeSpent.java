package org.collabops.sandbox.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working time as people write it in Jira: weeks of five days of eight hours. */
final class TimeSpent {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,6}[wdhm]\\s*)+");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Map<String, Integer> SECONDS = new LinkedHashMap<>();

    static {
        SECONDS.put("w", 5 * 8 * 3_600);
        SECONDS.put("d", 8 * 3_600);
        SECONDS.put("h", 3_600);
        SECONDS.put("m", 60);
    }

    private TimeSpent() {}

    /** Zero if it is not such a time. */
    static long seconds(String text) {
        if (!WHOLE.matcher(text.strip()).matches()) {
            return 0;
        }
        long seconds = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            seconds += Long.parseLong(part.group(1)) * SECONDS.get(part.group(2));
        }
        return seconds;
    }

    static String text(long seconds) {
        StringBuilder text = new StringBuilder();
        long left = seconds;
        for (Map.Entry<String, Integer> unit : SECONDS.entrySet()) {
            long count = left / unit.getValue();
            left %= unit.getValue();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : " ").append(count).append(unit.getKey());
            }
        }
        return text.isEmpty() ? "0m" : text.toString();
    }
}
