/** People on screens: the page “People” of a project, the settings of projects and what planners keep for all of them. */
package org.collabops.people.web;
