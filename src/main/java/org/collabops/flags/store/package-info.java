/** Flags in Active Objects. */
package org.collabops.flags.store;
