/** Flags over REST. */
package org.collabops.flags.rest;
