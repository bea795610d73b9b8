/* What administrators keep for all projects: cycles, spaces without a project, and the bounds of pace. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;
  var DAY = 86400000;

  /* REST ends a cycle with the day after its last one. */
  function shifted(day, days) {
    var date = day && new Date(day + 'T00:00:00Z');
    return date && !isNaN(date) ? new Date(date.getTime() + days * DAY).toISOString().slice(0, 10) : day;
  }

  function states() {
    return {
      PLANNED: AJS.I18n.getText('collabops.goals.cycle.state.PLANNED'),
      ACTIVE: AJS.I18n.getText('collabops.goals.cycle.state.ACTIVE'),
      CLOSED: AJS.I18n.getText('collabops.goals.cycle.state.CLOSED')
    };
  }

  function date(name, value) {
    return element('input', { type: 'date', class: 'text full-width-field', name: name, value: value });
  }

  function said(name) {
    return function (thing, deleted) {
      return deleted
        ? AJS.I18n.getText('collabops.goals.deleted', name)
        : AJS.I18n.getText('collabops.goals.saved', thing ? thing.name : name);
    };
  }

  function cycleDialog(cycle, around, done) {
    var known = cycle || { zone: around.zone, state: 'ACTIVE' };
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.goals.name'),
        fields.text('name', known.name, { maxlength: '255', autofocus: true }),
        true
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.goals.cycle.from'), date('from', known.from), true),
        fields.field(AJS.I18n.getText('collabops.goals.cycle.last-day'), date('until', shifted(known.until, -1)), true)
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.goals.state'), fields.select('state', states(), known.state)),
        fields.field(AJS.I18n.getText('collabops.goals.cycle.zone'), fields.select('zone', collabops.zones(known.zone), known.zone))
      )
    ]);
    collabops.dialog.edit({
      path: '/cycles',
      thing: cycle,
      heading: cycle ? AJS.I18n.getText('collabops.goals.cycle.edit') : AJS.I18n.getText('collabops.goals.cycle.new'),
      form: form,
      name: known.name,
      mayDelete: true,
      read: function () {
        return {
          name: fields.value(form, 'name'),
          from: fields.value(form, 'from'),
          until: shifted(fields.value(form, 'until'), 1),
          state: form.elements.state.value,
          zone: form.elements.zone.value
        };
      },
      open: function (current) {
        cycleDialog(current, around, done);
      },
      done: function (thing, deleted) {
        done(said(known.name)(thing, deleted));
      }
    });
  }

  function spaceDialog(space, around, done) {
    var known = space || { lead: around.me };
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.goals.name'),
        fields.text('name', known.name, { maxlength: '255', autofocus: true }),
        true
      ),
      fields.field(AJS.I18n.getText('collabops.goals.space.lead'), fields.userPicker('lead', known.lead), true)
    ]);
    collabops.dialog.edit({
      path: '/spaces',
      thing: space,
      heading: space ? AJS.I18n.getText('collabops.goals.space.edit') : AJS.I18n.getText('collabops.goals.space.new'),
      form: form,
      name: known.name,
      mayDelete: true,
      read: function () {
        return { name: fields.value(form, 'name'), lead: fields.value(form, 'lead') };
      },
      open: function (current) {
        spaceDialog(current, around, done);
      },
      done: function (thing, deleted) {
        done(said(known.name)(thing, deleted));
      }
    });
  }

  function paceDialog(pace, done) {
    function number(name, label) {
      return fields.field(label, fields.text(name, pace[name], { inputmode: 'decimal' }), true);
    }
    var version = pace.version;
    var form = fields.form([
      element(
        'div',
        { class: 'collabops-form-row' },
        number('onTrackFrom', AJS.I18n.getText('collabops.goals.admin.on-track')),
        number('atRiskFrom', AJS.I18n.getText('collabops.goals.admin.at-risk')),
        number('cadenceDays', AJS.I18n.getText('collabops.goals.admin.cadence-days'))
      )
    ]);
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.goals.pace.edit'),
      form: form,
      read: function () {
        return {
          onTrackFrom: fields.number(form, 'onTrackFrom'),
          atRiskFrom: fields.number(form, 'atRiskFrom'),
          cadenceDays: fields.number(form, 'cadenceDays')
        };
      },
      send: function (bounds) {
        return rest.put('/goals/pace-settings', Object.assign({ version: version }, bounds));
      },
      current: function (current) {
        paceDialog(current, done);
      },
      overwrite: function (current) {
        version = current.version;
      },
      done: function () {
        done(AJS.I18n.getText('collabops.settings.saved'));
      }
    });
  }

  collabops.adminPage('collabops-goals-admin', '/secure/admin/CollabopsGoalAdmin!default.jspa', function (tools) {
    var known = tools.page.dataset;
    var around = {
      zone: known.collabopsZone,
      me: { name: known.collabopsMe, displayName: known.collabopsMyName }
    };

    return {
      'collabops-cycle-new': function () {
        cycleDialog(null, around, tools.done);
      },
      'collabops-cycle-edit': function (button) {
        tools.edit('/cycles/' + button.dataset.collabopsCycle, function (cycle, done) {
          cycleDialog(cycle, around, done);
        });
      },
      'collabops-space-new': function () {
        spaceDialog(null, around, tools.done);
      },
      'collabops-space-edit': function (button) {
        tools.edit('/spaces/' + button.dataset.collabopsSpace, function (space, done) {
          spaceDialog(space, around, done);
        });
      },
      'collabops-pace-edit': function (button) {
        paceDialog(
          {
            onTrackFrom: button.dataset.collabopsOnTrack,
            atRiskFrom: button.dataset.collabopsAtRisk,
            cadenceDays: button.dataset.collabopsCadence,
            version: Number(button.dataset.collabopsVersion)
          },
          tools.done
        );
      }
    };
  });
})((window.collabops = window.collabops || {}));
