/** How all features write to Active Objects: see docs/decisions/0001-one-insert.md. */
package org.collabops.store;
