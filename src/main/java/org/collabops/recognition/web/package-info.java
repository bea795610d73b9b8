/** Panel, wall, report and settings of recognition, and the views that their templates get. */
package org.collabops.recognition.web;
