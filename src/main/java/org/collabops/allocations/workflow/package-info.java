/** What allocations do in workflows; the names of functions, validators and factories are stored there. */
package org.collabops.allocations.workflow;
