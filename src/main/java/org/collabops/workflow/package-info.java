/** What the workflow functions of all features share; no class of it is named in customers' workflows. */
package org.collabops.workflow;
