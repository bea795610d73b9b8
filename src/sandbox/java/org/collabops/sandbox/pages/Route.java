package org.collabops.sandbox.pages;

/**
 * Who answers an address.
 *
 * @param guarded whether a form post is refused without its token before the screen sees it
 * @param changing whether nothing but a form post is accepted
 */
record Route(Screen screen, boolean guarded, boolean changing) {}
