/* The dialog in which somebody is planned for an issue or for more, or a plan is changed or released. */
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

  function userField(person, required, note) {
    return fields.field(
      AJS.I18n.getText('collabops.allocations.column.person'),
      fields.userPicker('person', person),
      required,
      note
    );
  }

  /* Shows of these fields the one that is chosen; a hidden one is sent by nobody. */
  function oneOf(chooser, groups) {
    function follow() {
      Object.keys(groups).forEach(function (choice) {
        groups[choice].hidden = choice !== chooser.value;
      });
    }
    chooser.addEventListener('change', follow);
    follow();
  }

  /* A person, one of the teams that were offered, or somebody who is still to be found. */
  function anybody(place) {
    var groups = {
      person: userField({ name: place.me, displayName: place.myName }, true),
      placeholder: fields.field(
        AJS.I18n.getText('collabops.allocations.placeholder'),
        fields.text('placeholder', '', { maxlength: '255' }),
        true,
        AJS.I18n.getText('collabops.allocations.placeholder.description')
      )
    };
    var kinds = {
      person: AJS.I18n.getText('collabops.allocations.column.person'),
      placeholder: AJS.I18n.getText('collabops.allocations.doer.placeholder')
    };
    var teams = place.choices.querySelector('select[name="team"]');
    if (teams.options.length) {
      groups.team = fields.field(AJS.I18n.getText('collabops.allocations.column.team'), teams, true);
      kinds.team = AJS.I18n.getText('collabops.allocations.column.team');
    }
    var chooser = fields.select('doer', kinds, 'person');
    oneOf(chooser, groups);
    return [
      fields.field(AJS.I18n.getText('collabops.allocations.column.resource'), chooser),
      groups.person,
      groups.team,
      groups.placeholder
    ];
  }

  /* The project, one of its issues, versions or objectives. */
  function what(place) {
    var chooser = place.choices.querySelector('select[name="target"]');
    var issue = fields.field(
      AJS.I18n.getText('collabops.allocations.target.issue'),
      fields.text('target.issue', '', { placeholder: place.project + '-1' }),
      true
    );
    oneOf(chooser, { issue: issue });
    return [fields.field(AJS.I18n.getText('collabops.allocations.column.target'), chooser), issue];
  }

  function whom(thing, place) {
    if (thing && !thing.person) {
      return userField(null, false, AJS.I18n.getText('collabops.allocations.staff', name(thing)));
    }
    if (!thing && place.choices && place.others) {
      return anybody(place);
    }
    if (!place.others && !thing) {
      return element('p', {}, place.myName);
    }
    var person = thing ? thing.person : place.assignee || { name: place.me, displayName: place.myName };
    return userField(person, true);
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
      !thing && place.choices ? what(place) : null,
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
    return Object.assign(values, doer(made, thing, place), !thing && place.choices ? { target: target(made) } : null);
  }

  /* Who takes the place of a team or of somebody still to be found is sent only once it is chosen. */
  function doer(made, thing, place) {
    if (made.elements.doer) {
      var kind = made.elements.doer.value;
      var chosen = made.elements[kind].value.trim() || null;
      return kind === 'team' ? { team: Number(chosen) } : kind === 'person' ? { person: chosen } : { placeholder: chosen };
    }
    if (made.elements.person) {
      var person = made.elements.person.value || null;
      return thing && !thing.person && !person ? {} : { person: person };
    }
    return thing ? {} : { person: place.me };
  }

  function target(made) {
    var option = made.elements.target.selectedOptions[0];
    var id = option.dataset.collabopsId;
    switch (option.value) {
      case 'issue':
        return { issue: fields.value(made, 'target.issue') };
      case 'version':
        return { version: Number(id) };
      case 'objective':
        return { objective: Number(id) };
      default:
        return { project: id };
    }
  }

  function name(thing) {
    return thing.person ? thing.person.displayName : thing.placeholder || thing.team.name;
  }

  /*
   * thing: null for a new one; place: {issue, me, myName, others, assignee, today, due}, or {project, choices, …} where
   * what for is chosen too; done(message)
   */
  function open(thing, place, done) {
    var made = form(thing, place);
    collabops.dialog.edit({
      path: '/allocations',
      thing: thing,
      fixed: place.issue ? { target: { issue: place.issue } } : {},
      heading: thing
        ? AJS.I18n.getText('collabops.allocations.edit.heading', name(thing))
        : place.choices
          ? AJS.I18n.getText('collabops.allocations.new')
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
    /* Promises that the dialog is open. */
    add: function (place, done) {
      if (place.issue) {
        open(null, place, done);
        return Promise.resolve();
      }
      return collabops
        .fragment('/secure/CollabopsPlanChoices.jspa', { projectKey: place.project }, '.collabops-plan-choices')
        .then(function (choices) {
          open(null, Object.assign({ choices: choices }, place), done);
        });
    },
    /* Promises that the dialog is open. */
    change: function (id, place, done) {
      return rest.get('/allocations/' + id).then(function (thing) {
        open(thing, place, done);
      });
    },
    /* Lets every part of the page that shows allocations know that one has changed. */
    told: function (message) {
      document.dispatchEvent(new CustomEvent('collabops-allocated', { detail: message }));
    }
  };
})((window.collabops = window.collabops || {}));
