/* The matrix of a model: one click chooses a cell, arrow keys move inside one tab stop. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  function at(table, likelihood, impact) {
    return table.querySelector('button[data-likelihood="' + likelihood + '"][data-impact="' + impact + '"]');
  }

  function sizeOf(table) {
    var last = table.querySelector('tbody tr:first-child td:last-child button');
    return { likelihood: Number(last.dataset.likelihood), impact: Number(last.dataset.impact) };
  }

  function target(table, button, key) {
    var size = sizeOf(table);
    var likelihood = Number(button.dataset.likelihood);
    var impact = Number(button.dataset.impact);
    switch (key) {
      case 'ArrowUp':
        return [Math.min(size.likelihood, likelihood + 1), impact];
      case 'ArrowDown':
        return [Math.max(1, likelihood - 1), impact];
      case 'ArrowRight':
        return [likelihood, Math.min(size.impact, impact + 1)];
      case 'ArrowLeft':
        return [likelihood, Math.max(1, impact - 1)];
      case 'Home':
        return [likelihood, 1];
      case 'End':
        return [likelihood, size.impact];
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

  function middle(table) {
    var size = sizeOf(table);
    return at(table, Math.ceil(size.likelihood / 2), Math.ceil(size.impact / 2));
  }

  /* Makes the cells of any matrix one tab stop that arrow keys walk through. */
  function walkable(table) {
    makeStop(table, table.querySelector('button[aria-pressed="true"]') || middle(table));
    table.addEventListener('keydown', function (event) {
      var button = event.target.closest('button');
      var next = button && target(table, button, event.key);
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

  function cell(model, likelihood, impact) {
    var level = collabops.cellLevel(model, likelihood, impact);
    var score = likelihood * impact;
    return element(
      'td',
      { class: 'collabops-matrix-cell ' + collabops.look(level) },
      element(
        'button',
        {
          type: 'button',
          tabindex: '-1',
          title: model.likelihoods[likelihood - 1] + ' × ' + model.impacts[impact - 1],
          'data-likelihood': likelihood,
          'data-impact': impact,
          'aria-pressed': 'false',
          'aria-label': AJS.I18n.getText(
            'collabops.risks.matrix.choice',
            model.likelihoods[likelihood - 1],
            model.impacts[impact - 1],
            level.name,
            score
          )
        },
        String(score)
      )
    );
  }

  function heading(scope, name, title, step) {
    return element(
      'th',
      { scope: scope, title: title },
      element('span', { class: 'assistive' }, name + ' '),
      String(step + 1)
    );
  }

  function line(model, title, step) {
    return element(
      'tr',
      {},
      heading('row', AJS.I18n.getText('collabops.risks.likelihood'), title, step),
      model.impacts.map(function (impact, place) {
        return cell(model, step + 1, place + 1);
      })
    );
  }

  function table(model) {
    return element(
      'table',
      { class: 'collabops-matrix collabops-matrix-picker' },
      element('caption', {}, AJS.I18n.getText('collabops.risks.matrix')),
      element('tbody', {}, model.likelihoods.map(line.bind(null, model)).reverse()),
      element(
        'tfoot',
        {},
        element(
          'tr',
          {},
          element('td', { class: 'collabops-matrix-axes' }),
          model.impacts.map(heading.bind(null, 'col', AJS.I18n.getText('collabops.risks.impact')))
        )
      )
    );
  }

  /* A picker in a container: get() is {likelihood, impact} or null for not assessed. */
  function picker(container, model, changed) {
    var chosen = null;
    var cells = table(model);
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
      var score = chosen.likelihood * chosen.impact;
      collabops.replace(
        shown,
        AJS.I18n.getText('collabops.risks.matrix.chosen', chosen.likelihood, chosen.impact, score),
        ' ',
        collabops.levelLozenge({ level: collabops.cellLevel(model, chosen.likelihood, chosen.impact) })
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
        var onScale = assessment && at(cells, assessment.likelihood, assessment.impact);
        chosen = onScale ? { likelihood: assessment.likelihood, impact: assessment.impact } : null;
        show();
        makeStop(cells, chosen ? at(cells, chosen.likelihood, chosen.impact) : middle(cells));
      }
    };
  }

  collabops.matrixPicker = picker;
  collabops.walkableMatrix = walkable;
})((window.collabops = window.collabops || {}));
