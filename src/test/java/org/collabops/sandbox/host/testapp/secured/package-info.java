/** What asks for a secure administrator session unless it says otherwise. */
@WebSudoRequired
package org.collabops.sandbox.host.testapp.secured;

import com.atlassian.sal.api.websudo.WebSudoRequired;
