/* Issues of a project whose summary is being typed. */
(function (collabops) {
  'use strict';

  var TYPING = 300;

  /* list: the datalist of the field; a key can be typed as well. */
  collabops.suggestIssues = function (input, list, project) {
    var typing = null;
    input.addEventListener('input', function () {
      window.clearTimeout(typing);
      var typed = input.value.trim();
      if (typed.length < 3 || /^[A-Za-z][A-Za-z0-9_]*-\d*$/.test(typed)) {
        return;
      }
      typing = window.setTimeout(function () {
        var quoted = '"' + typed.replace(/["\\]/g, ' ') + '"';
        var jql = 'project = "' + project + '" AND summary ~ ' + quoted + ' ORDER BY updated DESC';
        window
          .fetch(
            AJS.contextPath() +
              '/rest/api/2/search?' +
              collabops.rest.query({ jql: jql, maxResults: 10, fields: 'summary' }),
            { credentials: 'same-origin', headers: { Accept: 'application/json' } }
          )
          .then(function (response) {
            return response.ok ? response.json() : { issues: [] };
          })
          .then(function (found) {
            collabops.replace(
              list,
              found.issues.map(function (issue) {
                return collabops.element('option', { value: issue.key }, issue.key + ' ' + issue.fields.summary);
              })
            );
          })
          .catch(function () {
            collabops.replace(list, null);
          });
      }, TYPING);
    });
  };
})((window.collabops = window.collabops || {}));
