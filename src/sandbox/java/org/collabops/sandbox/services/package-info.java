/** Small services of Jira that apps use beside its data. */
package org.collabops.sandbox.services;
