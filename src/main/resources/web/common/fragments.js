/* Parts of a page written by the server's own template, fetched anew after a change. */
(function (collabops) {
  'use strict';

  function refused(key) {
    return { status: 0, errors: [{ field: null, message: key }] };
  }

  /*
   * Promises the first element that the selector finds in the page at the path; fails as collabops.rest does.
   * Jira is asked not to decorate the page; where it does so nevertheless, what is around the element is left out.
   */
  collabops.fragment = function (path, parameters, selector) {
    var query = collabops.rest.query(Object.assign({ decorator: 'none' }, parameters));
    return window
      .fetch(AJS.contextPath() + path + '?' + query, { credentials: 'same-origin', headers: { Accept: 'text/html' } })
      .then(
        function (response) {
          return response.text().then(function (text) {
            var found = new window.DOMParser().parseFromString(text, 'text/html').querySelector(selector);
            if (!response.ok || !found) {
              throw refused(
                response.status === 401 || /login/.test(response.url)
                  ? AJS.I18n.getText('collabops.error.login')
                  : AJS.I18n.getText('collabops.error.not-found')
              );
            }
            return document.importNode(found, true);
          });
        },
        function () {
          throw refused(AJS.I18n.getText('collabops.error.network'));
        }
      );
  };
})((window.collabops = window.collabops || {}));
