/** Goals over REST: names and conventions as in docs/rest/openapi.yaml. */
package org.collabops.goals.rest;
