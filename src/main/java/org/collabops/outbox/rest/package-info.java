/** What workflow functions did, as JSON and as files. */
package org.collabops.outbox.rest;
