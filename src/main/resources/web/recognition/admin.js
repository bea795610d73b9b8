/* What administrators keep for all projects: values, and whether and how many points can be given. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function zones(chosen) {
    var all = window.Intl && Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
    var names = {};
    [chosen, 'UTC'].concat(all).forEach(function (zone) {
      names[zone] = zone;
    });
    return names;
  }

  function periods() {
    return {
      WEEK: AJS.I18n.getText('collabops.recognition.period.WEEK'),
      MONTH: AJS.I18n.getText('collabops.recognition.period.MONTH'),
      QUARTER: AJS.I18n.getText('collabops.recognition.period.QUARTER')
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
        fields.select('zone', zones(policy.zone), policy.zone),
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

  function init(page) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';

    function failed(failure) {
      collabops.replace(page.querySelector('.collabops-recognition-failure'), collabops.errorBox(rest.said(failure)));
    }

    function done(message) {
      collabops
        .fragment('/secure/admin/CollabopsRecognitionAdmin!default.jspa', {}, '.collabops-recognition-admin-content')
        .then(function (fresh) {
          var content = page.querySelector('.collabops-recognition-admin-content');
          content.parentNode.replaceChild(fresh, content);
          collabops.replace(page.querySelector('.collabops-recognition-failure'));
          page.querySelector('.collabops-thanks-said').textContent = message;
          fresh.focus();
        })
        .catch(failed);
    }

    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) {
        return;
      }
      if (button.matches('.collabops-value-new')) {
        valueDialog(null, done);
      } else if (button.matches('.collabops-value-edit')) {
        rest
          .get('/values/' + button.dataset.collabopsValue)
          .then(function (value) {
            valueDialog(value, done);
          })
          .catch(failed);
      } else if (button.matches('.collabops-policy-edit')) {
        policyDialog(
          {
            points: button.dataset.collabopsPoints,
            allowance: button.dataset.collabopsAllowance,
            period: button.dataset.collabopsPeriod,
            zone: button.dataset.collabopsZone,
            version: Number(button.dataset.collabopsVersion)
          },
          done
        );
      }
    });
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-recognition-admin'), init);
  });
})((window.collabops = window.collabops || {}));
