/* The 5×5 matrix: one click chooses a cell, arrow keys move inside one tab stop. */
(function (collabops) {
  'use strict';

  var SIZE = 5;
  var element = collabops.element;

  function at(table, likelihood, impact) {
    return table.querySelector('button[data-likelihood="' + likelihood + '"][data-impact="' + impact + '"]');
  }

  function target(button, key) {
    var likelihood = Number(button.dataset.likelihood);
    var impact = Number(button.dataset.impact);
    switch (key) {
      case 'ArrowUp':
        return [Math.min(SIZE, likelihood + 1), impact];
      case 'ArrowDown':
        return [Math.max(1, likelihood - 1), impact];
      case 'ArrowRight':
        return [likelihood, Math.min(SIZE, impact + 1)];
      case 'ArrowLeft':
        return [likelihood, Math.max(1, impact - 1)];
      case 'Home':
        return [likelihood, 1];
      case 'End':
        return [likelihood, SIZE];
      default:
        return null;
    }
  }

  function makeStop(table, button) {
    table.querySelectorAll('button[tabindex="0"]').forEach(function (other) {
      other.tabIndex = -1;
    });
    button.tabIndex = 0;
  }

  /* Makes the cells of any matrix one tab stop that arrow keys walk through. */
  function walkable(table) {
    makeStop(table, table.querySelector('button[aria-pressed="true"]') || at(table, 3, 3));
    table.addEventListener('keydown', function (event) {
      var button = event.target.closest('button');
      var next = button && target(button, event.key);
      if (next) {
        event.preventDefault();
        at(table, next[0], next[1]).focus();
      }
    });
    table.addEventListener('focusin', function (event) {
      if (event.target.tagName === 'BUTTON') {
        makeStop(table, event.target);
      }
    });
  }

  function cell(likelihood, impact) {
    var level = collabops.level(likelihood, impact);
    var score = likelihood * impact;
    return element(
      'td',
      { class: 'collabops-matrix-cell collabops-level-' + level.toLowerCase() },
      element(
        'button',
        {
          type: 'button',
          tabindex: '-1',
          'data-likelihood': likelihood,
          'data-impact': impact,
          'aria-pressed': 'false',
          'aria-label': AJS.I18n.getText(
            'collabops.risks.matrix.choice',
            likelihood,
            impact,
            collabops.words.levels[level],
            score
          )
        },
        String(score)
      )
    );
  }

  function steps(make) {
    var made = [];
    for (var step = 1; step <= SIZE; step++) {
      made.push(make(step));
    }
    return made;
  }

  function heading(scope, name, step) {
    return element('th', { scope: scope }, element('span', { class: 'assistive' }, name + ' '), String(step));
  }

  function line(likelihood) {
    return element(
      'tr',
      {},
      heading('row', AJS.I18n.getText('collabops.risks.likelihood'), likelihood),
      steps(cell.bind(null, likelihood))
    );
  }

  function table() {
    return element(
      'table',
      { class: 'collabops-matrix collabops-matrix-picker' },
      element('caption', {}, AJS.I18n.getText('collabops.risks.matrix')),
      element('tbody', {}, steps(line).reverse()),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('td', { class: 'collabops-matrix-axes' }),
          steps(heading.bind(null, 'col', AJS.I18n.getText('collabops.risks.impact')))
        )
      )
    );
  }

  /* A picker in a container: get() is {likelihood, impact} or null for not assessed. */
  function picker(container, changed) {
    var chosen = null;
    var cells = table();
    var shown = element('span', { class: 'collabops-matrix-shown' });
    var clear = element(
      'button',
      { type: 'button', class: 'aui-button aui-button-link collabops-matrix-clear' },
      AJS.I18n.getText('collabops.risks.matrix.clear')
    );

    function show() {
      cells.querySelectorAll('button').forEach(function (button) {
        var pressed =
          chosen !== null &&
          Number(button.dataset.likelihood) === chosen.likelihood &&
          Number(button.dataset.impact) === chosen.impact;
        button.setAttribute('aria-pressed', String(pressed));
      });
      clear.hidden = chosen === null;
      if (chosen === null) {
        collabops.replace(shown, collabops.levelLozenge(null));
        return;
      }
      var level = collabops.level(chosen.likelihood, chosen.impact);
      var score = chosen.likelihood * chosen.impact;
      collabops.replace(
        shown,
        AJS.I18n.getText('collabops.risks.matrix.chosen', chosen.likelihood, chosen.impact, score),
        ' ',
        collabops.levelLozenge({ level: { id: level, name: collabops.words.levels[level] } })
      );
    }

    function choose(assessment) {
      chosen = assessment;
      show();
      changed(chosen);
    }

    cells.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button) {
        var again = button.getAttribute('aria-pressed') === 'true';
        choose(
          again ? null : { likelihood: Number(button.dataset.likelihood), impact: Number(button.dataset.impact) }
        );
      }
    });
    clear.addEventListener('click', function () {
      choose(null);
      cells.querySelector('button[tabindex="0"]').focus();
    });
    collabops.replace(container, cells, element('div', { class: 'collabops-matrix-line' }, shown, clear));
    walkable(cells);
    show();

    return {
      get: function () {
        return chosen;
      },
      set: function (assessment) {
        chosen = assessment && { likelihood: assessment.likelihood, impact: assessment.impact };
        show();
        makeStop(cells, chosen ? at(cells, chosen.likelihood, chosen.impact) : at(cells, 3, 3));
      }
    };
  }

  collabops.matrixPicker = picker;
  collabops.walkableMatrix = walkable;
})((window.collabops = window.collabops || {}));
