package org.collabops.sandbox.host;

/** What a resource of the app answered to a call from inside. */
public record RestAnswer(int status, String body) {}
