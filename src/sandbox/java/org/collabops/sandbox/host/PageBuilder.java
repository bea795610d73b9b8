package org.collabops.sandbox.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Lets Java code ask for web-resources on the page that the current request shows. */
final class PageBuilder implements PageBuilderService {

    private volatile WebResources resources;

    void buildFrom(WebResources ofApp) {
        resources = ofApp;
    }

    /** What is asked for outside of a request is on no page. */
    @Override
    public WebResourceAssembler assembler() {
        if (resources == null) {
            throw new IllegalStateException("No page is built before the app's modules are there");
        }
        return CurrentRequest.get()
                .map(request -> new PageAssembler(resources.page(request), RequestAddress.server(request)))
                .orElseGet(() -> new PageAssembler(new PageResources(resources, ""), ""));
    }
}
