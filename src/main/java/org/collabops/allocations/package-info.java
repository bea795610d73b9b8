/** Who is planned where and how much: allocations, the load they make, and what became of the plan. */
package org.collabops.allocations;
