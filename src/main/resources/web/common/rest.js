/* Requests to the app's REST resources. A failure carries what its reader may be told. */
(function (collabops) {
  'use strict';

  function message(status) {
    switch (status) {
      case 0:
        return AJS.I18n.getText('collabops.error.network');
      case 401:
        return AJS.I18n.getText('collabops.error.login');
      case 403:
        return AJS.I18n.getText('collabops.error.forbidden');
      case 404:
        return AJS.I18n.getText('collabops.error.not-found');
      default:
        return AJS.I18n.getText('collabops.error.server');
    }
  }

  function failure(status, body) {
    var errors = status !== 401 && body && Array.isArray(body.errors) ? body.errors : [];
    if (!errors.length) {
      errors = [{ field: null, message: message(status) }];
    }
    return { status: status, errors: errors, current: body ? body.current : undefined };
  }

  function unreachable() {
    throw failure(0);
  }

  function parsed(response) {
    return response
      .json()
      .catch(function () {
        return null;
      })
      .then(function (body) {
        if (!response.ok) {
          throw failure(response.status, body);
        }
        return body;
      });
  }

  /* Promises the answer's JSON, or fails with {status, errors: [{field, message}], current}. */
  function send(method, path, body, headers) {
    var request = {
      method: method,
      credentials: 'same-origin',
      headers: Object.assign({ Accept: 'application/json', 'X-Atlassian-Token': 'no-check' }, headers)
    };
    if (body !== undefined) {
      request.headers['Content-Type'] = 'application/json';
      request.body = JSON.stringify(body);
    }
    return window.fetch(AJS.contextPath() + path, request).then(parsed, unreachable);
  }

  /* One text after the other, as the reader's language does it. */
  function sentences(texts) {
    return texts.reduce(function (before, next) {
      return AJS.I18n.getText('collabops.sentences', before, next);
    });
  }

  function ours(path) {
    return '/rest/collabops/1.0' + path;
  }

  function query(parameters) {
    return Object.keys(parameters)
      .filter(function (name) {
        return parameters[name] !== '' && parameters[name] !== null && parameters[name] !== undefined;
      })
      .map(function (name) {
        return encodeURIComponent(name) + '=' + encodeURIComponent(parameters[name]);
      })
      .join('&');
  }

  collabops.rest = {
    get: function (path, parameters) {
      return send('GET', ours(path) + (parameters ? '?' + query(parameters) : ''));
    },
    /* From Jira's own resources, such as those that search for users. */
    getFromJira: function (path, parameters) {
      return send('GET', '/rest/api/2' + path + '?' + query(parameters));
    },
    /* headers: more of them, such as an idempotency key; may be left out. */
    post: function (path, body, headers) {
      return send('POST', ours(path), body, headers);
    },
    put: function (path, body) {
      return send('PUT', ours(path), body);
    },
    remove: function (path, parameters) {
      return send('DELETE', ours(path) + '?' + query(parameters));
    },
    query: query,
    /* All messages of a failure as one text. */
    said: function (failed) {
      return sentences(
        failed.errors.map(function (error) {
          return error.message;
        })
      );
    }
  };
  collabops.sentences = sentences;
})((window.collabops = window.collabops || {}));
