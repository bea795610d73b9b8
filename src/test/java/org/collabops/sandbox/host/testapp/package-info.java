/** The classes of a small app that tests pack into a jar, to run it as the real one runs. */
package org.collabops.sandbox.host.testapp;
