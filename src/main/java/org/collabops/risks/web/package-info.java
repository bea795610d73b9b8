/** The screens of the risks: panel, register, report and settings; what templates get are the records of this package. */
package org.collabops.risks.web;
