/** Goals in Active Objects: things as chains of revisions, check-ins as ledgers, alignments as one numbered log. */
package org.collabops.goals.store;
