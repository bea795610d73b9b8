/** What the REST resources of all features share. */
package org.collabops.rest;
