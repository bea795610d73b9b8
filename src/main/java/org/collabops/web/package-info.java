/** What the pages and panels of all features share. */
package org.collabops.web;
