/* The dialog in which somebody is planned for an issue, or a plan is changed or released. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function modes() {
    return {
      PERCENT: AJS.I18n.getText('collabops.allocations.mode.PERCENT'),
      MINUTES_PER_DAY: AJS.I18n.getText('collabops.allocations.mode.MINUTES_PER_DAY'),
      TOTAL_MINUTES: AJS.I18n.getText('collabops.allocations.mode.TOTAL_MINUTES')
    };
  }

  function onLeave() {
    return {
      KEEP: AJS.I18n.getText('collabops.allocations.on-leave.KEEP'),
      REDUCE: AJS.I18n.getText('collabops.allocations.on-leave.REDUCE'),
      REDISTRIBUTE: AJS.I18n.getText('collabops.allocations.on-leave.REDISTRIBUTE')
    };
  }

  function states() {
    return {
      CONFIRMED: AJS.I18n.getText('collabops.allocations.state.CONFIRMED'),
      TENTATIVE: AJS.I18n.getText('collabops.allocations.state.TENTATIVE')
    };
  }

  var usual = { PERCENT: 'REDUCE', MINUTES_PER_DAY: 'KEEP', TOTAL_MINUTES: 'REDISTRIBUTE' };

  /* People say hours, REST counts minutes. */
  function said(mode, amount) {
    return mode === 'PERCENT' || amount === null ? amount : Math.round((amount / 60) * 100) / 100;
  }

  function counted(mode, amount) {
    return mode === 'PERCENT' || typeof amount !== 'number' ? amount : Math.round(amount * 60);
  }

  function day(name, value) {
    return element('input', { type: 'date', class: 'text full-width-field', name: name, value: value });
  }

  function whom(thing, place) {
    if (thing && !thing.person) {
      return element('p', {}, thing.placeholder || (thing.team && thing.team.name));
    }
    if (!place.others && !thing) {
      return element('p', {}, place.myName);
    }
    var person = thing ? thing.person : place.assignee || { name: place.me, displayName: place.myName };
    return fields.field(AJS.I18n.getText('collabops.allocations.column.person'), fields.userPicker('person', person), true);
  }

  function form(thing, place) {
    var mode = thing ? thing.mode : 'PERCENT';
    var amount = fields.text('amount', thing ? said(mode, thing.amount) : '50', {
      inputmode: 'decimal',
      class: 'text medium-field'
    });
    var modeField = fields.select('mode', modes(), mode);
    var leaveField = fields.select('onLeave', onLeave(), thing ? thing.onLeave : usual[mode]);
    modeField.addEventListener('change', function () {
      leaveField.value = usual[modeField.value];
    });
    return fields.form([
      whom(thing, place),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.allocations.column.amount'), amount, true),
        fields.field(AJS.I18n.getText('collabops.allocations.column.mode'), modeField)
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.allocations.column.from'), day('from', thing ? thing.from : place.today), true),
        fields.field(
          AJS.I18n.getText('collabops.allocations.column.until'),
          day('until', thing ? thing.until : place.due || place.today),
          true
        )
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.allocations.column.on-leave'), leaveField),
        fields.field(AJS.I18n.getText('collabops.allocations.state'), fields.select('state', states(), thing ? thing.state : 'CONFIRMED'))
      ),
      fields.field(AJS.I18n.getText('collabops.allocations.column.note'), fields.area('note', thing && thing.note, '1000'))
    ]);
  }

  function read(made, thing, place) {
    var mode = made.elements.mode.value;
    var values = {
      mode: mode,
      amount: counted(mode, fields.number(made, 'amount')),
      from: made.elements.from.value || null,
      until: made.elements.until.value || null,
      onLeave: made.elements.onLeave.value,
      state: made.elements.state.value,
      note: fields.value(made, 'note')
    };
    if (made.elements.person) {
      values.person = made.elements.person.value || null;
    } else if (!thing) {
      values.person = place.me;
    }
    return values;
  }

  function name(thing) {
    return thing.person ? thing.person.displayName : thing.placeholder || thing.team.name;
  }

  /* thing: null for a new one; place: {issue, me, myName, others, assignee, today, due}; done(message) */
  function open(thing, place, done) {
    var made = form(thing, place);
    collabops.dialog.edit({
      path: '/allocations',
      thing: thing,
      fixed: { target: { issue: place.issue } },
      heading: thing
        ? AJS.I18n.getText('collabops.allocations.edit.heading', name(thing))
        : AJS.I18n.getText('collabops.allocations.new.heading', place.issue),
      form: made,
      read: function () {
        return read(made, thing, place);
      },
      open: function (current) {
        open(current, place, done);
      },
      name: thing ? name(thing) : '',
      mayDelete: Boolean(thing && thing.mayChange),
      done: function (saved, deleted) {
        done(
          deleted
            ? AJS.I18n.getText('collabops.allocations.deleted')
            : saved
              ? AJS.I18n.getText('collabops.allocations.saved', name(saved))
              : ''
        );
      }
    });
  }

  collabops.allocate = {
    add: function (place, done) {
      open(null, place, done);
    },
    /* Promises that the dialog is open. */
    change: function (id, place, done) {
      return rest.get('/allocations/' + id).then(function (thing) {
        open(thing, place, done);
      });
    }
  };
})((window.collabops = window.collabops || {}));
