package org.collabops.sandbox.host;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What Java code asks of one page, in the four parts that the web-resource manager has for it. */
final class PageAssembler
        implements WebResourceAssembler,
                com.atlassian.webresource.api.assembler.RequiredResources,
                RequiredData,
                AssembledResources {

    private final PageResources page;
    private final String server;

    /** @param server what absolute addresses begin with, such as {@code http://localhost:2990} */
    PageAssembler(PageResources page, String server) {
        this.page = page;
        this.server = server;
    }

    @Override
    public AssembledResources assembled() {
        return this;
    }

    @Override
    public com.atlassian.webresource.api.assembler.RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(String moduleCompleteKey) {
        page.requireResource(moduleCompleteKey);
        return this;
    }

    @Override
    public com.atlassian.webresource.api.assembler.RequiredResources requireContext(String context) {
        page.requireResourcesForContext(context);
        return this;
    }

    @Override
    public RequiredData requireData(String key, Jsonable content) {
        var json = new StringWriter();
        try {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(key, json.toString());
    }

    @Override
    public RequiredData requireData(String key, Number content) {
        return with(key, content.toString());
    }

    @Override
    public RequiredData requireData(String key, String content) {
        var quoted = JsonStringEncoder.getInstance().quoteAsString(content);
        return with(key, "\"" + new String(quoted) + "\"");
    }

    @Override
    public RequiredData requireData(String key, Boolean content) {
        return with(key, content.toString());
    }

    @Override
    public WebResourceSet drainIncludedResources() {
        var tags = new HtmlTags(page.styles(), page.scripts(), page.data(), server);
        page.drain();
        return tags;
    }

    private RequiredData with(String key, String json) {
        page.requireData(key, json);
        return this;
    }
}
