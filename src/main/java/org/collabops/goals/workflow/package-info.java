/** Goals in workflows. Class names here are stored in customers' workflows: they never change. */
package org.collabops.goals.workflow;
