/** The screens of goals: panel, page, report and settings; what templates get are the records of this package. */
package org.collabops.goals.web;
