/* The matrix of a model, to be looked at. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  /* A cell that shows its score in the colour of its level. */
  function scoreCell(model, row, column) {
    var level = collabops.cellLevel(model, row + 1, column + 1);
    return element(
      'td',
      { class: 'collabops-matrix-cell ' + (level ? collabops.look(level) : ''), title: level && level.name },
      String((row + 1) * (column + 1))
    );
  }

  /* cell(model, row, column) makes a cell, counted from 0; left out, it shows the score. */
  collabops.modelMatrix = function (model, cell) {
    var make = cell || scoreCell;
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
                return make(model, row, column);
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
  };
})((window.collabops = window.collabops || {}));
