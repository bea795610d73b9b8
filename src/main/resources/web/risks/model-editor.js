/* The editor of a risk model: scales, levels, and either bands of the score or a level for each cell. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var rest = collabops.rest;
  var NAMES = {
    NEGLIGIBLE: AJS.I18n.getText('collabops.risks.look.NEGLIGIBLE'),
    LOW: AJS.I18n.getText('collabops.risks.look.LOW'),
    MODERATE: AJS.I18n.getText('collabops.risks.look.MODERATE'),
    HIGH: AJS.I18n.getText('collabops.risks.look.HIGH'),
    CRITICAL: AJS.I18n.getText('collabops.risks.look.CRITICAL'),
    EXTREME: AJS.I18n.getText('collabops.risks.look.EXTREME')
  };
  var LOOKS = Object.keys(NAMES);
  var CHECKED = 400;
  var sequence = 0;

  function hints(health) {
    return health.healthy
      ? element('div', { class: 'aui-message aui-message-success' }, element('p', {}, AJS.I18n.getText('collabops.risks.health.good')))
      : element(
          'div',
          { class: 'aui-message aui-message-warning' },
          element('p', { class: 'title' }, AJS.I18n.getText('collabops.risks.health.hints')),
          element(
            'ul',
            {},
            health.values.map(function (warning) {
              return element('li', {}, warning);
            })
          )
        );
  }

  function lines(names) {
    return names.join('\n');
  }

  function names(area) {
    return area.value
      .split('\n')
      .map(function (line) {
        return line.trim();
      })
      .filter(Boolean);
  }

  function editor(model, saved, cancelled) {
    var prefix = 'collabops-model-' + ++sequence + '-';
    var draft = JSON.parse(JSON.stringify(model));
    var checking = null;
    var asked = 0;
    var name = element('input', { type: 'text', class: 'text medium-long-field', name: 'name', maxlength: '60' });
    var likelihoods = element('textarea', { class: 'textarea', name: 'likelihoods', rows: '6' });
    var impacts = element('textarea', { class: 'textarea', name: 'impacts', rows: '6' });
    var mode = element(
      'select',
      { class: 'select', name: 'mode' },
      element('option', { value: 'PRODUCT' }, AJS.I18n.getText('collabops.risks.models.mode.PRODUCT')),
      element('option', { value: 'LOOKUP' }, AJS.I18n.getText('collabops.risks.models.mode.LOOKUP'))
    );
    var levels = element('div', { 'data-collabops-field': 'levels' });
    var table = element('div', { class: 'collabops-scroll', 'data-collabops-field': 'cells' });
    var health = element('div', { class: 'collabops-model-hints', role: 'status' });
    var messages = element('div', { role: 'alert' });
    var addLevel = element('button', { type: 'button', class: 'aui-button aui-button-link' }, AJS.I18n.getText('collabops.risks.models.level.add'));
    var save = element('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('collabops.save'));
    var cancel = element('button', { type: 'button', class: 'aui-button aui-button-link' }, AJS.I18n.getText('collabops.cancel'));

    function field(label, control, description) {
      control.id = prefix + control.name;
      return element(
        'div',
        { class: 'field-group', 'data-collabops-field': control.name },
        element('label', { for: control.id }, label),
        control,
        description ? element('div', { class: 'description' }, description) : null
      );
    }

    /* Where the bands end, from the lowest level on; the last one ends with the highest score. */
    function ends() {
      return draft.levels.map(function (level) {
        var band = draft.bands.find(function (candidate) {
          return candidate.level === level.id;
        });
        return band ? band.until : '';
      });
    }

    function levelRow(level, place) {
      var until = element('input', {
        type: 'number',
        class: 'text short-field collabops-band-until',
        min: '1',
        'aria-label': AJS.I18n.getText('collabops.risks.models.level.until'),
        value: ends()[place]
      });
      var look = element(
        'select',
        { class: 'select collabops-level-look', 'aria-label': AJS.I18n.getText('collabops.risks.models.level.look') },
        LOOKS.map(function (key) {
          return element('option', { value: key, selected: key === level.look }, NAMES[key]);
        })
      );
      var shown = element('span', { class: 'aui-lozenge collabops-level ' + collabops.look(level) }, String(place + 1));
      var input = element('input', {
        type: 'text',
        class: 'text collabops-level-name',
        maxlength: '60',
        'aria-label': AJS.I18n.getText('collabops.risks.models.level.name'),
        value: level.name
      });
      var remove = element(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-subtle aui-button-compact',
          'aria-label': AJS.I18n.getText('collabops.risks.models.level.remove')
        },
        collabops.icon('delete')
      );
      remove.addEventListener('click', function () {
        read();
        draft.levels.splice(place, 1);
        draft.bands = draft.bands.filter(function (band) {
          return band.level !== level.id;
        });
        show();
        addLevel.focus();
      });
      return element(
        'div',
        { class: 'collabops-treatment-row', 'data-level': level.id, 'data-collabops-field': 'levels[' + place + ']' },
        shown,
        input,
        look,
        mode.value === 'PRODUCT' ? [element('span', {}, AJS.I18n.getText('collabops.risks.models.level.until')), until] : null,
        remove
      );
    }

    function cellSelect(row, column) {
      var chosen = (draft.cells[row] || [])[column] || draft.levels[0].id;
      var level =
        draft.levels.find(function (candidate) {
          return candidate.id === chosen;
        }) || draft.levels[0];
      return element(
        'td',
        { class: 'collabops-matrix-cell ' + collabops.look(level) },
        element(
          'select',
          {
            class: 'collabops-cell-level',
            'data-row': row,
            'data-column': column,
            'aria-label': AJS.I18n.getText('collabops.risks.register.cell', draft.likelihoods[row], draft.impacts[column])
          },
          draft.levels.map(function (candidate) {
            return element('option', { value: candidate.id, selected: candidate.id === level.id }, candidate.name);
          })
        )
      );
    }

    function bandCell(row, column) {
      var level = null;
      try {
        level = collabops.cellLevel(draft, row + 1, column + 1);
      } catch (unfinished) {
        level = null;
      }
      return element(
        'td',
        { class: 'collabops-matrix-cell ' + (level ? collabops.look(level) : ''), title: level ? level.name : null },
        String((row + 1) * (column + 1))
      );
    }

    function matrix() {
      var cell = mode.value === 'LOOKUP' ? cellSelect : bandCell;
      return element(
        'table',
        { class: 'collabops-matrix collabops-model-preview' },
        element('caption', {}, AJS.I18n.getText('collabops.risks.matrix')),
        element(
          'tbody',
          {},
          draft.likelihoods
            .map(function (likelihood, row) {
              return element(
                'tr',
                {},
                element('th', { scope: 'row' }, likelihood),
                draft.impacts.map(function (impact, column) {
                  return cell(row, column);
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
            draft.impacts.map(function (impact) {
              return element('th', { scope: 'col' }, impact);
            })
          )
        )
      );
    }

    /* Takes what the form says into the draft. */
    function read() {
      draft.name = name.value.trim();
      draft.likelihoods = names(likelihoods);
      draft.impacts = names(impacts);
      draft.mode = mode.value;
      var from = 1;
      draft.bands = draft.mode === 'PRODUCT' ? [] : draft.bands;
      Array.prototype.forEach.call(levels.querySelectorAll('[data-level]'), function (row, place) {
        draft.levels[place].name = row.querySelector('.collabops-level-name').value.trim();
        draft.levels[place].look = row.querySelector('.collabops-level-look').value;
        var until = row.querySelector('.collabops-band-until');
        if (draft.mode === 'PRODUCT' && until && until.value !== '') {
          draft.bands.push({ level: draft.levels[place].id, from: from, until: Number(until.value) });
          from = Number(until.value) + 1;
        }
      });
      if (draft.mode === 'LOOKUP') {
        draft.cells = draft.likelihoods.map(function (likelihood, row) {
          return draft.impacts.map(function (impact, column) {
            var select = table.querySelector('[data-row="' + row + '"][data-column="' + column + '"]');
            return select ? select.value : ((draft.cells[row] || [])[column] || draft.levels[0].id);
          });
        });
      }
    }

    function showTable() {
      collabops.replace(table, draft.levels.length && draft.likelihoods.length && draft.impacts.length ? matrix() : null);
    }

    function show() {
      collabops.replace(levels, draft.levels.map(levelRow));
      showTable();
      check();
    }

    function body() {
      var sent = {
        name: draft.name,
        mode: draft.mode,
        likelihoods: draft.likelihoods,
        impacts: draft.impacts,
        levels: draft.levels,
        bands: draft.mode === 'PRODUCT' ? draft.bands : [],
        cells: draft.mode === 'LOOKUP' ? draft.cells : []
      };
      if (draft.id) {
        sent.version = draft.version;
      }
      return sent;
    }

    /* Hints follow what is typed; only the answer to the latest question is shown. */
    function check() {
      window.clearTimeout(checking);
      checking = window.setTimeout(function () {
        var number = ++asked;
        rest.post('/risk-models/health', Object.assign(body(), { version: 0 })).then(
          function (answer) {
            if (number === asked) {
              collabops.replace(health, hints(answer));
            }
          },
          function (failure) {
            if (number === asked) {
              collabops.replace(
                health,
                element('div', { class: 'aui-message aui-message-warning' }, element('p', {}, rest.said(failure)))
              );
            }
          }
        );
      }, CHECKED);
    }

    var form = element(
      'form',
      { class: 'aui top-label collabops-model-editor', novalidate: true, autocomplete: 'off' },
      messages,
      field(AJS.I18n.getText('collabops.risks.models.name'), name),
      element(
        'div',
        { class: 'collabops-form-columns' },
        field(AJS.I18n.getText('collabops.risks.likelihood'), likelihoods, AJS.I18n.getText('collabops.risks.models.scale')),
        field(AJS.I18n.getText('collabops.risks.impact'), impacts, AJS.I18n.getText('collabops.risks.models.scale'))
      ),
      field(AJS.I18n.getText('collabops.risks.models.mode'), mode),
      element(
        'fieldset',
        { class: 'collabops-treatment-part' },
        element('legend', {}, AJS.I18n.getText('collabops.risks.models.levels')),
        levels,
        element('p', {}, addLevel)
      ),
      table,
      health,
      element('div', { class: 'buttons-container' }, element('div', { class: 'buttons' }, save, cancel))
    );

    name.value = draft.name;
    likelihoods.value = lines(draft.likelihoods);
    impacts.value = lines(draft.impacts);
    mode.value = draft.mode;
    addLevel.addEventListener('click', function () {
      read();
      var id = 'L' + Date.now().toString(36).toUpperCase();
      draft.levels.push({ id: id, name: '', look: LOOKS[Math.min(draft.levels.length, LOOKS.length - 1)] });
      show();
      levels.lastElementChild.querySelector('.collabops-level-name').focus();
    });
    form.addEventListener('change', function (event) {
      read();
      if (event.target.matches('.collabops-level-look, select[name="mode"]')) {
        show();
      } else {
        showTable();
        check();
      }
    });
    cancel.addEventListener('click', cancelled);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (save.getAttribute('aria-busy') === 'true') {
        return;
      }
      read();
      collabops.busy(save, true);
      var sent = draft.id ? rest.put('/risk-models/' + draft.id, body()) : rest.post('/risk-models', body());
      sent.then(saved, function (failure) {
        collabops.busy(save, false);
        collabops.replace(messages, collabops.errorBox(rest.said(failure)));
        messages.scrollIntoView({ block: 'nearest' });
      });
    });
    show();
    return form;
  }

  collabops.modelEditor = editor;
  collabops.modelHints = hints;
})((window.collabops = window.collabops || {}));
