/* The page of the risk models: a list, and an editor for whoever may change them. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var dialog = collabops.dialog;
  var rest = collabops.rest;

  function scores(band) {
    return band.from === band.until ? String(band.from) : band.from + '–' + band.until;
  }

  /* The name of a level with its colour and, where bands decide, its scores. */
  function legend(model, level) {
    var band = model.bands.find(function (candidate) {
      return candidate.level === level.id;
    });
    return element(
      'span',
      { class: 'aui-lozenge collabops-level ' + collabops.look(level) },
      band ? level.name + ' ' + scores(band) : level.name
    );
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
      var heading = model.id
        ? AJS.I18n.getText('collabops.risks.models.edit', model.name)
        : AJS.I18n.getText('collabops.risks.models.new');
      collabops.replace(
        editor,
        element('h3', {}, heading),
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
      var edit = dialog.button(AJS.I18n.getText('collabops.edit'), '');
      var remove = dialog.button(AJS.I18n.getText('collabops.delete'), 'collabops-model-delete');
      var copy = dialog.button(AJS.I18n.getText('collabops.risks.models.copy'), '');
      edit.addEventListener('click', openEditor.bind(null, model));
      copy.addEventListener('click', function () {
        openEditor(copyOf(model));
      });
      remove.addEventListener('click', function () {
        dialog.remove('/risk-models', model, model.name, function () {
          load().then(function () {
            say(AJS.I18n.getText('collabops.risks.models.deleted', model.name));
            list.querySelector('button').focus();
          });
        });
      });
      return element(
        'section',
        { class: 'collabops-model', 'data-collabops-model': model.id },
        element(
          'header',
          {},
          element('h3', {}, model.name),
          element('span', { class: 'aui-label' }, AJS.I18n.getText('collabops.risks.models.version', model.version)),
          allowed ? element('div', { class: 'aui-buttons' }, model.builtIn ? null : edit, copy, model.builtIn ? null : remove) : null
        ),
        element('p', {}, model.levels.map(legend.bind(null, model))),
        element('div', { class: 'collabops-scroll' }, collabops.modelMatrix(model)),
        collabops.modelHints(element('div', { class: 'collabops-model-hints' }), model.id)
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
          list.removeAttribute('aria-busy');
          collabops.replace(list, null);
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
