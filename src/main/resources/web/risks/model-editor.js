/* The editor of a risk model: scales, levels, and either bands of the score or a level for each cell. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function scale(name, steps) {
    var area = fields.area(name, steps.join('\n'), '2000');
    area.setAttribute('rows', '6');
    return area;
  }

  function steps(area) {
    return area.value
      .split('\n')
      .map(function (line) {
        return line.trim();
      })
      .filter(Boolean);
  }

  /* A cell in which a level is chosen. */
  function levelCell(draft, row, column) {
    var level = collabops.cellLevel(draft, row + 1, column + 1) || draft.levels[0];
    return element(
      'td',
      { class: 'collabops-matrix-cell ' + collabops.look(level) },
      element(
        'select',
        {
          class: 'collabops-cell-level',
          'data-row': row,
          'data-column': column,
          'aria-label': AJS.I18n.getText(
            'collabops.risks.register.cell',
            draft.likelihoods[row],
            draft.impacts[column]
          )
        },
        draft.levels.map(function (candidate) {
          return element('option', { value: candidate.id, selected: candidate.id === level.id }, candidate.name);
        })
      )
    );
  }

  /* For a model as REST gives it, or for one without an id that is to be stored anew. */
  collabops.modelEditor = function (model, saved, cancelled) {
    var cells = JSON.parse(JSON.stringify(model.cells));
    var name = fields.text('name', model.name, { maxlength: '60' });
    var likelihoods = scale('likelihoods', model.likelihoods);
    var impacts = scale('impacts', model.impacts);
    var mode = fields.select(
      'mode',
      {
        PRODUCT: AJS.I18n.getText('collabops.risks.models.mode.PRODUCT'),
        LOOKUP: AJS.I18n.getText('collabops.risks.models.mode.LOOKUP')
      },
      model.mode
    );
    var levels = collabops.modelLevels(model, show);
    var table = element('div', { class: 'collabops-scroll', 'data-collabops-field': 'cells' });
    var health = element('div', { class: 'collabops-model-hints', role: 'status' });
    var check = collabops.draftHints(health, draft);
    var save = element(
      'button',
      { type: 'submit', class: 'aui-button aui-button-primary' },
      AJS.I18n.getText('collabops.save')
    );
    var cancel = collabops.dialog.button(AJS.I18n.getText('collabops.cancel'), 'aui-button-link');
    var form = fields.form([
      fields.field(AJS.I18n.getText('collabops.risks.models.name'), name, true),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(
          AJS.I18n.getText('collabops.risks.likelihood'),
          likelihoods,
          true,
          AJS.I18n.getText('collabops.risks.models.scale')
        ),
        fields.field(
          AJS.I18n.getText('collabops.risks.impact'),
          impacts,
          true,
          AJS.I18n.getText('collabops.risks.models.scale')
        )
      ),
      fields.field(AJS.I18n.getText('collabops.risks.models.mode'), mode),
      levels.element,
      table,
      health,
      element('div', { class: 'buttons-container' }, element('div', { class: 'buttons' }, save, cancel))
    ]);

    /* The levels of the cells, those that are not shown at the moment included; at first what the bands say. */
    function readCells(known) {
      var banded = { mode: 'PRODUCT', levels: known, bands: levels.bands() };
      table.querySelectorAll('select').forEach(function (select) {
        cells[select.dataset.row] = cells[select.dataset.row] || [];
        cells[select.dataset.row][select.dataset.column] = select.value;
      });
      return steps(likelihoods).map(function (likelihood, row) {
        return steps(impacts).map(function (impact, column) {
          return (
            (cells[row] || [])[column] || (collabops.cellLevel(banded, row + 1, column + 1) || known[0]).id
          );
        });
      });
    }

    function draft() {
      var all = levels.levels();
      var banded = mode.value === 'PRODUCT';
      return {
        name: name.value.trim(),
        mode: mode.value,
        likelihoods: steps(likelihoods),
        impacts: steps(impacts),
        levels: all,
        bands: banded ? levels.bands() : [],
        cells: banded || !all.length ? [] : readCells(all)
      };
    }

    function show() {
      var shown = draft();
      levels.follow(shown.mode === 'PRODUCT');
      collabops.replace(
        table,
        shown.levels.length ? collabops.modelMatrix(shown, shown.mode === 'LOOKUP' ? levelCell : null) : null
      );
      check();
    }

    form.classList.add('collabops-model-editor');
    form.addEventListener('change', function (event) {
      var cell = event.target.closest('.collabops-cell-level');
      var place = cell && '[data-row="' + cell.dataset.row + '"][data-column="' + cell.dataset.column + '"]';
      show();
      if (place) {
        table.querySelector(place).focus();
      }
    });
    cancel.addEventListener('click', cancelled);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (save.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(save, true);
      var sent = model.id
        ? rest.put('/risk-models/' + model.id, Object.assign(draft(), { version: model.version }))
        : rest.post('/risk-models', draft());
      sent.then(saved, function (failure) {
        collabops.busy(save, false);
        fields.refuse(form, failure);
        form.querySelector('.collabops-form-messages').scrollIntoView({ block: 'nearest' });
      });
    });
    show();
    return form;
  };
})((window.collabops = window.collabops || {}));
