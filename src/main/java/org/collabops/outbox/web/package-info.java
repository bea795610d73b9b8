/** The administrators' page of what workflow functions did. */
package org.collabops.outbox.web;
