package com.atlassian.webresource.api.assembler;

import com.atlassian.webresource.api.UrlMode;
import java.io.Writer;

public interface WebResourceSet {
    void writeHtmlTags(Writer writer, UrlMode urlMode);
}
