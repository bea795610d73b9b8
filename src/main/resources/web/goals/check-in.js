/* The dialog in which somebody tells how a key result goes, over what was told before. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function confidences() {
    var choices = { '': AJS.I18n.getText('collabops.goals.confidence.unsaid') };
    for (var value = 0; value <= 10; value++) {
      choices[String(value)] = AJS.I18n.getText('collabops.goals.confidence.value', value);
    }
    /* Whole numbers come first in the order of an object's keys. */
    return choices;
  }

  function confidencePicker() {
    var made = fields.select('confidence', confidences(), '');
    made.insertBefore(made.querySelector('option[value=""]'), made.firstChild);
    made.value = '';
    return made;
  }

  function valueField(keyResult) {
    if (keyResult.type === 'MILESTONE') {
      return fields.field(
        AJS.I18n.getText('collabops.goals.checking-in.value'),
        fields.select(
          'value',
          {
            0: AJS.I18n.getText('collabops.goals.milestone.open'),
            1: AJS.I18n.getText('collabops.goals.milestone.reached')
          },
          keyResult.current || 0
        )
      );
    }
    if (keyResult.type !== 'METRIC') {
      return element('p', {}, AJS.I18n.getText('collabops.goals.checking-in.computed'));
    }
    return fields.field(
      keyResult.unit
        ? AJS.I18n.getText('collabops.goals.checking-in.value.unit', keyResult.unit)
        : AJS.I18n.getText('collabops.goals.checking-in.value'),
      fields.text('value', keyResult.current, { inputmode: 'decimal', autofocus: true, class: 'text medium-field' })
    );
  }

  function history(id) {
    var place = element('div', { class: 'collabops-check-in-history' }, element('aui-spinner', { size: 'small' }));
    collabops.fragment('/secure/CollabopsGoalCheckIns.jspa', { keyResult: id }, '.collabops-ledger').then(
      function (ledger) {
        collabops.replace(place, ledger);
      },
      function (failure) {
        collabops.replace(place, collabops.errorBox(rest.said(failure)));
      }
    );
    return [element('h3', {}, AJS.I18n.getText('collabops.goals.checking-in.history')), place];
  }

  function open(keyResult, done) {
    var attempt = window.crypto && window.crypto.randomUUID ? window.crypto.randomUUID() : Date.now() + '-' + Math.random();
    var note = fields.area('note', null, '4096');
    var form = fields.form([
      element(
        'div',
        { class: 'collabops-form-row' },
        valueField(keyResult),
        fields.field(AJS.I18n.getText('collabops.goals.confidence'), confidencePicker())
      ),
      fields.field(AJS.I18n.getText('collabops.goals.checking-in.note'), note),
      history(keyResult.id)
    ]);

    /* Control and Enter sends it from the note, in which Enter begins a line. */
    note.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.dispatchEvent(new window.Event('submit', { cancelable: true }));
      }
    });
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.goals.checking-in.heading', keyResult.title),
      save: AJS.I18n.getText('collabops.goals.checking-in'),
      form: form,
      read: function () {
        return {
          value: form.elements.value ? fields.number(form, 'value') : null,
          confidence: fields.number(form, 'confidence'),
          note: fields.value(form, 'note')
        };
      },
      send: function (told) {
        return rest.post('/key-results/' + keyResult.id + '/check-ins', told, { 'Idempotency-Key': attempt });
      },
      done: function () {
        done(AJS.I18n.getText('collabops.goals.checking-in.done', keyResult.title));
      }
    });
    if (form.elements.value && form.elements.value.select) {
      form.elements.value.select();
    }
  }

  /* Reads the key result first; promises that the dialog is open. done(message) */
  collabops.checkIn = function (id, done) {
    return rest.get('/key-results/' + id).then(function (keyResult) {
      open(keyResult, done);
    });
  };
})((window.collabops = window.collabops || {}));
