/** What project admins choose for a feature: whether their project uses it, and how. */
package org.collabops.settings;
