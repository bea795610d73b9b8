/** The post-function of recognition; class names here are stored in customers' workflows. */
package org.collabops.recognition.workflow;
