/** Allocations and what follows from them, over REST. */
package org.collabops.allocations.rest;
