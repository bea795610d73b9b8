/**
 * Goals: cycles and spaces, objectives with their key results, how they align, the work that serves them, and what
 * follows from it: progress, pace, confidence and coverage. {@link org.collabops.goals.GoalMap} is what reading starts
 * from; every service asks first what the actor may see.
 */
package org.collabops.goals;
