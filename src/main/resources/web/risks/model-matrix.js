/* The matrix of a model, to be looked at. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  /* A cell in the colour of its level; it shows the level where that does not follow from the score. */
  function shownCell(model, row, column) {
    var level = collabops.cellLevel(model, row + 1, column + 1);
    var score = String((row + 1) * (column + 1));
    return element(
      'td',
      { class: 'collabops-matrix-cell ' + (level ? collabops.look(level) : ''), title: level && level.name },
      level && model.mode === 'LOOKUP'
        ? level.name
        : [score, level ? element('span', { class: 'assistive' }, ' ' + level.name) : null]
    );
  }

  /* cell(model, row, column) makes a cell, counted from 0; left out, one to be looked at. */
  collabops.modelMatrix = function (model, cell) {
    var make = cell || shownCell;
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
