/* What speaks against a model, for a stored one and for one that is being written. */
(function (collabops) {
  'use strict';

  var WRITTEN = 400;
  /* Whether a model has a name is no question of its matrix; that it wants one is told when it is saved. */
  var NAMED = { name: '–', version: 0 };
  var element = collabops.element;
  var rest = collabops.rest;

  function warning(content) {
    return element('div', { class: 'aui-message aui-message-warning' }, content);
  }

  function hints(health) {
    return health.healthy
      ? element(
          'div',
          { class: 'aui-message aui-message-success' },
          element('p', {}, AJS.I18n.getText('collabops.risks.health.good'))
        )
      : warning([
          element('p', { class: 'title' }, AJS.I18n.getText('collabops.risks.health.hints')),
          element(
            'ul',
            {},
            health.values.map(function (hint) {
              return element('li', {}, hint);
            })
          )
        ]);
  }

  /* Fills the container with the hints at a stored model. */
  collabops.modelHints = function (container, id) {
    rest.get('/risk-models/' + id + '/health').then(
      function (health) {
        collabops.replace(container, hints(health));
      },
      function (failure) {
        collabops.replace(container, collabops.errorBox(rest.said(failure)));
      }
    );
    return container;
  };

  /* A function to be called after each change; only the answer to the latest question is shown. */
  collabops.draftHints = function (container, draft) {
    var waiting = null;
    var asked = 0;

    function ask() {
      var number = ++asked;
      function show(content) {
        if (number === asked) {
          collabops.replace(container, content);
        }
      }
      rest.post('/risk-models/health', Object.assign({}, draft(), NAMED)).then(
        function (health) {
          show(hints(health));
        },
        function (failure) {
          show(warning(element('p', {}, rest.said(failure))));
        }
      );
    }

    return function () {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(ask, WRITTEN);
    };
  };
})((window.collabops = window.collabops || {}));
