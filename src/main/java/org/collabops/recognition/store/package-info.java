/** Values, thanks and settings in Active Objects. */
package org.collabops.recognition.store;
