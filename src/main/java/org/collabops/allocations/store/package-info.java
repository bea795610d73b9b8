/** Allocations in Active Objects. */
package org.collabops.allocations.store;
