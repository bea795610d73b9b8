/** Panel, pages and reports of allocations, and the views that their templates get. */
package org.collabops.allocations.web;
