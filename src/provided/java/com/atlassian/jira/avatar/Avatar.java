package com.atlassian.jira.avatar;

public interface Avatar {
    enum Size {
        SMALL("xsmall", 16),
        NORMAL("small", 24),
        MEDIUM("medium", 32),
        LARGE("large", 48),
        XLARGE("xlarge", 64),
        XXLARGE("xxlarge", 96),
        XXXLARGE("xxxlarge", 128);

        private final String param;
        private final int pixels;

        Size(String param, int pixels) {
            this.param = param;
            this.pixels = pixels;
        }

        public static Size defaultSize() {
            return LARGE;
        }

        public int getPixels() {
            return pixels;
        }

        public String getParam() {
            return param;
        }
    }
}
