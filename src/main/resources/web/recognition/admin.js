/* What administrators keep for all projects: values, and whether and how many points can be given. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function periods() {
    return {
      WEEK: AJS.I18n.getText('collabops.recognition.period.option.WEEK'),
      MONTH: AJS.I18n.getText('collabops.recognition.period.option.MONTH'),
      QUARTER: AJS.I18n.getText('collabops.recognition.period.option.QUARTER')
    };
  }

  function yesNo(yes, no) {
    return { true: yes, false: no };
  }

  function valueDialog(value, done) {
    var known = value || { active: true };
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.recognition.name'),
        fields.text('name', known.name, { maxlength: '60', autofocus: true }),
        true
      ),
      fields.field(AJS.I18n.getText('collabops.recognition.meaning'), fields.area('meaning', known.meaning, '500')),
      fields.field(
        AJS.I18n.getText('collabops.recognition.state'),
        fields.select(
          'active',
          yesNo(AJS.I18n.getText('collabops.recognition.active'), AJS.I18n.getText('collabops.recognition.disabled')),
          known.active
        ),
        false,
        AJS.I18n.getText('collabops.recognition.disabled.description')
      )
    ]);
    collabops.dialog.edit({
      path: '/values',
      thing: value,
      heading: value
        ? AJS.I18n.getText('collabops.recognition.value.edit')
        : AJS.I18n.getText('collabops.recognition.value.new'),
      form: form,
      name: known.name,
      mayDelete: false,
      read: function () {
        return {
          name: fields.value(form, 'name'),
          meaning: fields.value(form, 'meaning'),
          active: form.elements.active.value === 'true'
        };
      },
      open: function (current) {
        valueDialog(current, done);
      },
      done: function (thing) {
        done(AJS.I18n.getText('collabops.recognition.saved', thing ? thing.name : known.name));
      }
    });
  }

  function policyDialog(policy, done) {
    var version = policy.version;
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.recognition.points'),
        fields.select(
          'points',
          yesNo(AJS.I18n.getText('collabops.recognition.points.on'), AJS.I18n.getText('collabops.recognition.points.off')),
          policy.points
        )
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(
          AJS.I18n.getText('collabops.recognition.allowance'),
          fields.text('allowance', policy.allowance, { inputmode: 'numeric' }),
          true
        ),
        fields.field(
          AJS.I18n.getText('collabops.recognition.period'),
          fields.select('period', periods(), policy.period)
        )
      ),
      fields.field(
        AJS.I18n.getText('collabops.recognition.zone'),
        fields.select('zone', collabops.zones(policy.zone), policy.zone),
        false,
        AJS.I18n.getText('collabops.recognition.zone.description')
      )
    ]);
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.recognition.policy.edit'),
      form: form,
      read: function () {
        return {
          points: form.elements.points.value === 'true',
          allowance: fields.number(form, 'allowance'),
          period: form.elements.period.value,
          zone: form.elements.zone.value
        };
      },
      send: function (chosen) {
        return rest.put('/recognition/settings', Object.assign({ version: version }, chosen));
      },
      current: function (current) {
        policyDialog(current, done);
      },
      overwrite: function (current) {
        version = current.version;
      },
      done: function () {
        done(AJS.I18n.getText('collabops.settings.saved'));
      }
    });
  }

  collabops.adminPage(
    'collabops-recognition-admin',
    '/secure/admin/CollabopsRecognitionAdmin!default.jspa',
    function (tools) {
      return {
        'collabops-value-new': function () {
          valueDialog(null, tools.done);
        },
        'collabops-value-edit': function (button) {
          tools.edit('/values/' + button.dataset.collabopsValue, valueDialog);
        },
        'collabops-policy-edit': function (button) {
          policyDialog(
            {
              points: button.dataset.collabopsPoints,
              allowance: button.dataset.collabopsAllowance,
              period: button.dataset.collabopsPeriod,
              zone: button.dataset.collabopsZone,
              version: Number(button.dataset.collabopsVersion)
            },
            tools.done
          );
        }
      };
    }
  );
})((window.collabops = window.collabops || {}));
