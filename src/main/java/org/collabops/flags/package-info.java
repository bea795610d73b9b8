/** What followed a change of somebody's work, told to them in one flag on the issue where they made it. */
package org.collabops.flags;
