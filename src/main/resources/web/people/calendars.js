/* Dialogs about holiday calendars: name and days, and a file of days with its preview. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function kinds() {
    return {
      HOLIDAY: AJS.I18n.getText('collabops.people.kind.HOLIDAY'),
      HALF: AJS.I18n.getText('collabops.people.kind.HALF'),
      MAKE_UP: AJS.I18n.getText('collabops.people.kind.MAKE_UP')
    };
  }

  function dayRow(day) {
    var actsAs = Object.assign({ '': '–' }, collabops.time.weekdays());
    var remove = element(
      'button',
      { type: 'button', class: 'aui-button aui-button-subtle aui-button-compact', 'aria-label': AJS.I18n.getText('collabops.people.day.remove') },
      collabops.icon('cross')
    );
    var row = element(
      'tr',
      {},
      element('td', {}, collabops.time.date('date', day.date)),
      element('td', {}, fields.select('kind', kinds(), day.kind)),
      element('td', {}, fields.select('actsAs', actsAs, day.actsAs || '')),
      element('td', {}, fields.text('dayName', day.name, { maxlength: '255' })),
      element('td', {}, remove)
    );
    remove.addEventListener('click', function () {
      row.remove();
    });
    return row;
  }

  function readDay(row) {
    function of(name) {
      return row.querySelector('[name="' + name + '"]').value || null;
    }
    return { date: of('date'), kind: of('kind'), actsAs: of('actsAs'), name: of('dayName') };
  }

  function calendar(known, done) {
    var shown = known || { days: [] };
    var rows = element('tbody', {}, shown.days.map(dayRow));
    var add = collabops.dialog.button(AJS.I18n.getText('collabops.people.day.add'), 'aui-button-link');
    add.addEventListener('click', function () {
      rows.appendChild(dayRow({ kind: 'HOLIDAY' }));
      rows.lastChild.querySelector('input').focus();
    });
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.people.name'),
        fields.text('name', shown.name, { maxlength: '255', autofocus: true }),
        true
      ),
      element(
        'div',
        { class: 'collabops-preview' },
        element(
          'table',
          { class: 'aui' },
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.date')),
              element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.kind')),
              element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.acts-as')),
              element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.name')),
              element('th', { scope: 'col' })
            )
          ),
          rows
        )
      ),
      add
    ]);
    collabops.dialog.edit({
      path: '/holiday-calendars',
      thing: known,
      size: 'large',
      heading: known ? AJS.I18n.getText('collabops.people.calendar.edit') : AJS.I18n.getText('collabops.people.calendar.new'),
      form: form,
      name: shown.name,
      mayDelete: true,
      read: function () {
        return {
          name: fields.value(form, 'name'),
          days: Array.prototype.map.call(rows.children, readDay)
        };
      },
      open: function (current) {
        calendar(current, done);
      },
      done: done
    });
  }

  function effects() {
    return {
      ADDED: AJS.I18n.getText('collabops.people.effect.ADDED'),
      CHANGED: AJS.I18n.getText('collabops.people.effect.CHANGED'),
      SAME: AJS.I18n.getText('collabops.people.effect.SAME')
    };
  }

  function preview(answer) {
    var said = effects();
    var names = kinds();
    var weekdays = collabops.time.weekdays();
    return element(
      'table',
      { class: 'aui' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.date')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.kind')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.name')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.effect'))
        )
      ),
      element(
        'tbody',
        {},
        answer.days.map(function (day) {
          return element(
            'tr',
            {},
            element('td', { class: 'collabops-nowrap' }, day.date),
            element('td', {}, names[day.kind] + (day.actsAs ? ' · ' + weekdays[day.actsAs] : '')),
            element('td', {}, day.name),
            element('td', {}, said[day.effect])
          );
        }),
        answer.skipped.map(function (skipped) {
          return element('tr', {}, element('td', { colspan: '3' }, skipped.what), element('td', {}, skipped.why));
        })
      )
    );
  }

  /* Another choice takes the preview away, because it tells of the days of the one before. */
  function subdivision(names, shown) {
    var choices = { '': AJS.I18n.getText('collabops.people.calendar.subdivision.none') };
    names.forEach(function (name) {
      choices[name] = name;
    });
    var choice = fields.select('subdivision', choices, '');
    choice.addEventListener('change', function () {
      collabops.replace(shown);
    });
    return fields.field(
      AJS.I18n.getText('collabops.people.calendar.subdivision'),
      choice,
      false,
      AJS.I18n.getText('collabops.people.calendar.subdivision.note')
    );
  }

  /* What is JSON is sent as JSON; everything else is taken for iCalendar. */
  function asFile(text) {
    try {
      return { json: JSON.parse(text) };
    } catch (noJson) {
      return { ics: text };
    }
  }

  function file(calendar, done) {
    var shown = element('div', { class: 'collabops-preview', 'aria-live': 'polite' });
    var input = element('input', { type: 'file', class: 'upfile', name: 'ics', accept: '.ics,.json' });
    var reading = Promise.resolve({});
    var seen = null;
    var states = element('div', {});
    input.addEventListener('change', function () {
      reading = input.files.length ? input.files[0].text().then(asFile) : Promise.resolve({});
      collabops.replace(states);
      collabops.replace(shown);
    });
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.people.calendar.file'),
        input,
        true,
        AJS.I18n.getText('collabops.people.calendar.file.note')
      ),
      states,
      shown
    ]);
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.people.calendar.import.heading', calendar.name),
      size: 'large',
      form: form,
      save: AJS.I18n.getText('collabops.people.import.go'),
      again: AJS.I18n.getText('collabops.people.import.apply'),
      read: function () {
        var state = states.querySelector('select');
        return state && state.value ? { subdivision: state.value } : {};
      },
      send: function (state) {
        return reading.then(function (read) {
          return take(Object.assign({}, read, state));
        });
      },
      done: done
    });

    function take(asked) {
      var said = JSON.stringify(asked);
      var same = seen === said;
      var body = Object.assign({ version: calendar.version, apply: same }, asked);
      return rest.post('/holiday-calendars/' + calendar.id + '/import', body).then(function (answer) {
        if (same) {
          return answer;
        }
        seen = said;
        if (!states.firstChild && answer.subdivisions.length) {
          states.appendChild(subdivision(answer.subdivisions, shown));
        }
        collabops.replace(shown, preview(answer));
        fields.say(form, element('div', { class: 'aui-message aui-message-info' }, element('p', {}, AJS.I18n.getText('collabops.people.import.look'))));
        return undefined;
      });
    }
  }

  collabops.calendars = { calendar: calendar, file: file };
})((window.collabops = window.collabops || {}));
