/** Values, thanks, ledgers, settings and the report over REST. */
package org.collabops.recognition.rest;
