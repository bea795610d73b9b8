/* Dialogs about the working time of one person: schedules and leave. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

  function weekdayNames() {
    return {
      MONDAY: AJS.I18n.getText('collabops.people.weekday.1'),
      TUESDAY: AJS.I18n.getText('collabops.people.weekday.2'),
      WEDNESDAY: AJS.I18n.getText('collabops.people.weekday.3'),
      THURSDAY: AJS.I18n.getText('collabops.people.weekday.4'),
      FRIDAY: AJS.I18n.getText('collabops.people.weekday.5'),
      SATURDAY: AJS.I18n.getText('collabops.people.weekday.6'),
      SUNDAY: AJS.I18n.getText('collabops.people.weekday.7')
    };
  }

  function date(name, value) {
    return fields.text(name, value, { type: 'date' });
  }

  /* Hours as people write them; what is no number is left to REST to refuse. */
  function minutes(hours) {
    var number = Number(hours);
    return hours !== null && !isNaN(number) ? Math.round(number * 60) : hours;
  }

  function hours(value) {
    return value === null || value === undefined ? '' : String(Math.round((value / 60) * 100) / 100);
  }

  function weekFields(week) {
    var names = weekdayNames();
    return element(
      'div',
      { class: 'field-group', 'data-collabops-field': 'weekdayMinutes' },
      element('label', {}, AJS.I18n.getText('collabops.people.week-hours')),
      element(
        'div',
        { class: 'collabops-week-hours' },
        WEEKDAYS.map(function (day, place) {
          return element(
            'label',
            {},
            names[day],
            fields.text(day, hours(week[place]), { inputmode: 'decimal', id: 'collabops-week-' + day })
          );
        })
      )
    );
  }

  /* around: {person, calendars: names by id} */
  function schedule(known, around, done) {
    var shown = known || { weekdayMinutes: [480, 480, 480, 480, 480, 0, 0], availabilityPercent: 100 };
    var form = fields.form([
      fields.field(AJS.I18n.getText('collabops.people.valid-from'), date('validFrom', shown.validFrom), true),
      weekFields(shown.weekdayMinutes),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(
          AJS.I18n.getText('collabops.people.availability'),
          fields.text('availabilityPercent', shown.availabilityPercent, { inputmode: 'decimal' }),
          true,
          AJS.I18n.getText('collabops.people.availability.note')
        ),
        fields.field(
          AJS.I18n.getText('collabops.people.calendar'),
          fields.select(
            'calendar',
            Object.assign({ '': AJS.I18n.getText('collabops.people.calendar.no') }, around.calendars),
            shown.calendar || ''
          )
        )
      )
    ]);
    collabops.dialog.edit({
      path: '/schedules',
      thing: known,
      fixed: { person: around.person },
      heading: known ? AJS.I18n.getText('collabops.people.schedule.edit') : AJS.I18n.getText('collabops.people.schedule.new'),
      form: form,
      name: shown.validFrom,
      mayDelete: true,
      read: function () {
        return {
          validFrom: fields.value(form, 'validFrom'),
          weekdayMinutes: WEEKDAYS.map(function (day) {
            return minutes(fields.value(form, day) || 0);
          }),
          availabilityPercent: fields.number(form, 'availabilityPercent'),
          calendar: form.elements.calendar.value ? Number(form.elements.calendar.value) : null
        };
      },
      open: function (current) {
        schedule(current, around, done);
      },
      done: done
    });
  }

  function leave(known, around, done) {
    var shown = known || { part: 'START', state: 'APPROVED', minutesPerDay: null };
    var form = fields.form([
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.people.from'), date('from', shown.from), true),
        fields.field(
          AJS.I18n.getText('collabops.people.until'),
          date('until', shown.until),
          false,
          AJS.I18n.getText('collabops.people.leave.until.note')
        )
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(
          AJS.I18n.getText('collabops.people.leave.hours'),
          fields.text('minutesPerDay', hours(shown.minutesPerDay), { inputmode: 'decimal' }),
          false,
          AJS.I18n.getText('collabops.people.leave.hours.note')
        ),
        fields.field(
          AJS.I18n.getText('collabops.people.part'),
          fields.select(
            'part',
            {
              START: AJS.I18n.getText('collabops.people.part.START'),
              END: AJS.I18n.getText('collabops.people.part.END')
            },
            shown.part
          )
        ),
        fields.field(
          AJS.I18n.getText('collabops.people.state'),
          fields.select(
            'state',
            {
              APPROVED: AJS.I18n.getText('collabops.people.leave.state.APPROVED'),
              REQUESTED: AJS.I18n.getText('collabops.people.leave.state.REQUESTED')
            },
            shown.state
          )
        )
      )
    ]);
    collabops.dialog.edit({
      path: '/leave',
      thing: known,
      fixed: { person: around.person },
      heading: known ? AJS.I18n.getText('collabops.people.leave.edit') : AJS.I18n.getText('collabops.people.leave.new'),
      form: form,
      name: shown.from,
      mayDelete: true,
      read: function () {
        return {
          from: fields.value(form, 'from'),
          until: fields.value(form, 'until') || fields.value(form, 'from'),
          minutesPerDay: minutes(fields.value(form, 'minutesPerDay')),
          part: form.elements.part.value,
          state: form.elements.state.value
        };
      },
      open: function (current) {
        leave(current, around, done);
      },
      done: function (thing, deleted) {
        if (thing && !deleted && thing.sharesHoursWith.length) {
          AJS.flag({ type: 'warning', close: 'auto', body: AJS.escapeHtml(AJS.I18n.getText('collabops.people.leave.shared.note')) });
        }
        done(thing, deleted);
      }
    });
  }

  collabops.time = { schedule: schedule, leave: leave, weekdays: weekdayNames, date: date };
})((window.collabops = window.collabops || {}));
