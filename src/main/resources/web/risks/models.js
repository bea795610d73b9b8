/* The page of the risk models: a list, and an editor for whoever may change them. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var rest = collabops.rest;

  function button(label, style) {
    return element('button', { type: 'button', class: 'aui-button ' + style }, label);
  }

  function lozenge(level) {
    return element('span', { class: 'aui-lozenge collabops-level ' + collabops.look(level) }, level.name);
  }

  function preview(model) {
    return element(
      'table',
      { class: 'collabops-matrix collabops-model-preview' },
      element('caption', {}, AJS.I18n.getText('collabops.risks.matrix')),
      element(
        'tbody',
        {},
        model.likelihoods
          .map(function (likelihood, row) {
            return element(
              'tr',
              {},
              element('th', { scope: 'row' }, likelihood),
              model.impacts.map(function (impact, column) {
                var level = collabops.cellLevel(model, row + 1, column + 1);
                return element(
                  'td',
                  { class: 'collabops-matrix-cell ' + collabops.look(level), title: level.name },
                  String((row + 1) * (column + 1))
                );
              })
            );
          })
          .reverse()
      ),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('td', { class: 'collabops-matrix-axes' }),
          model.impacts.map(function (impact) {
            return element('th', { scope: 'col' }, impact);
          })
        )
      )
    );
  }

  function hints(container, model) {
    rest.get('/risk-models/' + model.id + '/health').then(
      function (health) {
        collabops.replace(container, collabops.modelHints(health));
      },
      function (failure) {
        collabops.replace(container, collabops.errorBox(rest.said(failure)));
      }
    );
    return container;
  }

  function init(page) {
    var find = page.querySelector.bind(page);
    var allowed = page.dataset.collabopsAllowed === 'true';
    var list = find('.collabops-models-list');
    var editor = find('.collabops-models-editor');

    function say(text) {
      find('.collabops-models-said').textContent = text;
    }

    function closeEditor() {
      collabops.replace(editor, null);
      list.hidden = false;
    }

    function openEditor(model) {
      list.hidden = true;
      collabops.replace(
        editor,
        collabops.modelEditor(
          model,
          function (saved) {
            closeEditor();
            load().then(function () {
              say(AJS.I18n.getText('collabops.risks.models.saved', saved.name, saved.version));
            });
          },
          closeEditor
        )
      );
      editor.querySelector('input').focus();
    }

    function copyOf(model) {
      var copy = JSON.parse(JSON.stringify(model));
      delete copy.id;
      copy.version = 0;
      copy.name = AJS.I18n.getText('collabops.risks.models.copy-of', model.name);
      return copy;
    }

    function entry(model) {
      var edit = button(AJS.I18n.getText('collabops.edit'), '');
      var copy = button(AJS.I18n.getText('collabops.risks.models.copy'), '');
      edit.addEventListener('click', openEditor.bind(null, model));
      copy.addEventListener('click', function () {
        openEditor(copyOf(model));
      });
      return element(
        'section',
        { class: 'collabops-model', 'data-collabops-model': model.id },
        element(
          'header',
          {},
          element('h3', {}, model.name),
          element('span', { class: 'aui-label' }, AJS.I18n.getText('collabops.risks.models.version', model.version)),
          allowed ? element('div', { class: 'aui-buttons' }, model.builtIn ? null : edit, copy) : null
        ),
        element('p', {}, model.levels.map(lozenge)),
        preview(model),
        hints(element('div', { class: 'collabops-model-hints' }), model)
      );
    }

    function load() {
      return rest.get('/risk-models').then(
        function (answer) {
          list.removeAttribute('aria-busy');
          collabops.replace(find('.collabops-models-failure'), null);
          collabops.replace(list, answer.values.map(entry));
        },
        function (failure) {
          collabops.replace(find('.collabops-models-failure'), collabops.errorBox(rest.said(failure), load));
        }
      );
    }

    load();
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-models'), init);
  });
})((window.collabops = window.collabops || {}));
