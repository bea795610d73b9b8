/**
 * Recognition: values, thanks to one or several people, the ledger of the points that they carry, and what follows from
 * them: a wall, coverage, reciprocity. What a viewer may not see leaves no trace in anything that is computed.
 */
package org.collabops.recognition;
