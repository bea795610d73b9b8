package org.collabops.sandbox.pages;

/** Answers the requests of one address. */
@FunctionalInterface
interface Screen {
    void answer(Exchange exchange) throws Exception;
}
