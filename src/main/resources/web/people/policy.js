/* What administrators choose for the whole site. */
(function (collabops) {
  'use strict';

  var fields = collabops.fields;
  var rest = collabops.rest;

  function choices() {
    return {
      OFF: AJS.I18n.getText('collabops.people.policy.OFF'),
      SELF: AJS.I18n.getText('collabops.people.policy.SELF'),
      MANAGER: AJS.I18n.getText('collabops.people.policy.MANAGER'),
      ALL: AJS.I18n.getText('collabops.people.policy.ALL')
    };
  }

  function dialog(policy, done) {
    var version = policy.version;
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.people.policy'),
        fields.select('individualFigures', choices(), policy.individualFigures),
        false,
        AJS.I18n.getText('collabops.people.policy.at-once')
      )
    ]);
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.people.policy.edit'),
      form: form,
      read: function () {
        return { individualFigures: form.elements.individualFigures.value };
      },
      send: function (chosen) {
        return rest.put('/settings/policy', Object.assign({ version: version }, chosen));
      },
      current: function (current) {
        dialog(current, done);
      },
      overwrite: function (current) {
        version = current.version;
      },
      done: function () {
        done(AJS.I18n.getText('collabops.settings.saved'));
      }
    });
  }

  collabops.adminPage('collabops-policy', '/secure/admin/CollabopsGlobalSettings!default.jspa', function (tools) {
    return {
      'collabops-policy-edit': function () {
        tools.edit('/settings/policy', dialog);
      }
    };
  });
})((window.collabops = window.collabops || {}));
