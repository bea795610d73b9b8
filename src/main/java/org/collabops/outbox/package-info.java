/**
 * Orders that workflow functions leave behind: inside the transition one row is written and nothing else, a worker
 * carries it out afterwards. See docs/decisions/0002-outbox.md for why.
 */
package org.collabops.outbox;
