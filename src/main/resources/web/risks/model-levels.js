/* The levels of a model while it is written: a name, a colour and, where bands decide, the last score of each. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var looks = {
    NEGLIGIBLE: AJS.I18n.getText('collabops.risks.look.NEGLIGIBLE'),
    LOW: AJS.I18n.getText('collabops.risks.look.LOW'),
    MODERATE: AJS.I18n.getText('collabops.risks.look.MODERATE'),
    HIGH: AJS.I18n.getText('collabops.risks.look.HIGH'),
    CRITICAL: AJS.I18n.getText('collabops.risks.look.CRITICAL'),
    EXTREME: AJS.I18n.getText('collabops.risks.look.EXTREME')
  };

  function lookSelect(chosen) {
    var select = collabops.fields.select(null, looks, chosen);
    select.classList.add('collabops-level-look');
    select.setAttribute('aria-label', AJS.I18n.getText('collabops.risks.models.level.look'));
    return select;
  }

  function untilInput(until) {
    return element(
      'label',
      { class: 'collabops-band' },
      AJS.I18n.getText('collabops.risks.models.level.until'),
      ' ',
      element('input', { type: 'number', class: 'text short-field collabops-band-until', min: '1', value: until })
    );
  }

  /* model: what it begins with. changed() is called when a row came or went. */
  collabops.modelLevels = function (model, changed) {
    var rows = element('div', { class: 'collabops-levels' });
    var add = collabops.dialog.button(AJS.I18n.getText('collabops.risks.models.level.add'), 'aui-button-link');

    function all() {
      return Array.prototype.slice.call(rows.children);
    }

    function levels() {
      return all().map(function (row) {
        return {
          id: row.dataset.level,
          name: row.querySelector('.collabops-level-name').value.trim(),
          look: row.querySelector('.collabops-level-look').value
        };
      });
    }

    /* What each row shows of itself: its place in the order, in its colour. */
    function follow(banded) {
      levels().forEach(function (level, place) {
        var row = rows.children[place];
        row.setAttribute('data-collabops-field', 'levels[' + place + ']');
        row.querySelector('.collabops-band').hidden = !banded;
        row.querySelector('.collabops-band').setAttribute('data-collabops-field', 'bands[' + place + ']');
        collabops.replace(
          row.querySelector('.collabops-level-place'),
          element('span', { class: 'aui-lozenge collabops-level ' + collabops.look(level) }, String(place + 1))
        );
      });
    }

    function append(level, until) {
      var remove = element(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-subtle aui-button-compact',
          'aria-label': AJS.I18n.getText('collabops.risks.models.level.remove')
        },
        collabops.icon('delete')
      );
      var name = element('input', {
        type: 'text',
        class: 'text collabops-level-name',
        maxlength: '60',
        'aria-label': AJS.I18n.getText('collabops.risks.models.level.name'),
        value: level.name
      });
      var row = element(
        'div',
        { class: 'collabops-treatment-row', 'data-level': level.id },
        element('span', { class: 'collabops-level-place' }),
        name,
        element('span', { 'aria-hidden': 'true' }, AJS.I18n.getText('collabops.risks.models.level.look.of')),
        lookSelect(level.look),
        untilInput(until),
        remove
      );
      remove.addEventListener('click', function () {
        row.remove();
        changed();
        add.focus();
      });
      rows.appendChild(row);
      return name;
    }

    model.levels.forEach(function (level) {
      var band = model.bands.find(function (candidate) {
        return candidate.level === level.id;
      });
      append(level, band ? band.until : '');
    });
    add.addEventListener('click', function () {
      var known = Object.keys(looks);
      var look = known[Math.min(rows.children.length, known.length - 1)];
      var name = append({ id: 'L' + Date.now().toString(36).toUpperCase(), name: '', look: look }, '');
      changed();
      name.focus();
    });

    return {
      element: element(
        'fieldset',
        { class: 'collabops-treatment-part', 'data-collabops-field': 'levels' },
        element('legend', {}, AJS.I18n.getText('collabops.risks.models.levels')),
        rows,
        element('p', {}, add)
      ),
      follow: follow,
      levels: levels,
      /* From the lowest level on: each band begins where the one before it ends. */
      bands: function () {
        var from = 1;
        return all().reduce(function (bands, row) {
          var until = row.querySelector('.collabops-band-until').value;
          if (until !== '') {
            bands.push({ level: row.dataset.level, from: from, until: Number(until) });
            from = Number(until) + 1;
          }
          return bands;
        }, []);
      }
    };
  };
})((window.collabops = window.collabops || {}));
