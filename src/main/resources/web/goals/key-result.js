/* The dialog in which a key result is written: title, how it is measured, from where to where; the rest on demand. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;
  var NUMBERS = { inputmode: 'decimal' };

  function types() {
    return {
      METRIC: AJS.I18n.getText('collabops.goals.type.METRIC'),
      ISSUES: AJS.I18n.getText('collabops.goals.type.ISSUES'),
      MILESTONE: AJS.I18n.getText('collabops.goals.type.MILESTONE'),
      JQL: AJS.I18n.getText('collabops.goals.type.JQL')
    };
  }

  function directions() {
    return {
      INCREASE: AJS.I18n.getText('collabops.goals.direction.INCREASE'),
      DECREASE: AJS.I18n.getText('collabops.goals.direction.DECREASE'),
      RANGE: AJS.I18n.getText('collabops.goals.direction.RANGE'),
      AT_MOST: AJS.I18n.getText('collabops.goals.direction.AT_MOST'),
      AT_LEAST: AJS.I18n.getText('collabops.goals.direction.AT_LEAST')
    };
  }

  /* Which fields a type and a direction need. */
  function needed(type, direction) {
    var measured = type === 'METRIC' || type === 'JQL';
    var travels = direction === 'INCREASE' || direction === 'DECREASE';
    return {
      jql: type === 'JQL',
      direction: measured,
      baseline: measured && travels,
      target: measured && direction !== 'RANGE',
      rangeLow: measured && direction === 'RANGE',
      rangeHigh: measured && direction === 'RANGE',
      unit: measured
    };
  }

  function open(keyResult, objective, done) {
    var known = keyResult || { type: 'METRIC', direction: 'INCREASE', weight: 1 };
    function number(name, label) {
      return fields.field(label, fields.text(name, known[name], NUMBERS), true);
    }
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.goals.title'),
        fields.text('title', known.title, { maxlength: '255', autofocus: true }),
        true
      ),
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.goals.type'), fields.select('type', types(), known.type)),
        fields.field(
          AJS.I18n.getText('collabops.goals.direction'),
          fields.select('direction', directions(), known.direction || 'INCREASE')
        )
      ),
      fields.field(AJS.I18n.getText('collabops.goals.jql'), fields.area('jql', known.jql, '10000'), true),
      element(
        'div',
        { class: 'collabops-form-row' },
        number('baseline', AJS.I18n.getText('collabops.goals.baseline')),
        number('target', AJS.I18n.getText('collabops.goals.target')),
        number('rangeLow', AJS.I18n.getText('collabops.goals.range-low')),
        number('rangeHigh', AJS.I18n.getText('collabops.goals.range-high')),
        fields.field(AJS.I18n.getText('collabops.goals.unit'), fields.text('unit', known.unit, { maxlength: '30' }))
      ),
      fields.more(
        'collabops-more',
        AJS.I18n.getText('collabops.goals.more'),
        element(
          'div',
          { class: 'collabops-form-row' },
          fields.field(AJS.I18n.getText('collabops.goals.owner'), fields.userPicker('owner', known.owner)),
          fields.field(AJS.I18n.getText('collabops.goals.weight'), fields.text('weight', known.weight, NUMBERS))
        )
      )
    ]);

    function showNeeded() {
      var shown = needed(form.elements.type.value, form.elements.direction.value);
      Object.keys(shown).forEach(function (name) {
        form.querySelector('[data-collabops-field="' + name + '"]').hidden = !shown[name];
      });
    }

    form.elements.type.addEventListener('change', showNeeded);
    form.elements.direction.addEventListener('change', showNeeded);
    showNeeded();
    collabops.dialog.edit({
      path: '/key-results',
      thing: keyResult,
      fixed: { objective: Number(objective) },
      heading: keyResult
        ? AJS.I18n.getText('collabops.goals.key-result.edit')
        : AJS.I18n.getText('collabops.goals.key-result.new'),
      form: form,
      name: known.title,
      mayDelete: keyResult && keyResult.mayDelete,
      read: function () {
        return {
          title: fields.value(form, 'title') || '',
          type: form.elements.type.value,
          direction: form.elements.direction.value,
          jql: fields.value(form, 'jql'),
          baseline: fields.number(form, 'baseline'),
          target: fields.number(form, 'target'),
          rangeLow: fields.number(form, 'rangeLow'),
          rangeHigh: fields.number(form, 'rangeHigh'),
          unit: fields.value(form, 'unit'),
          owner: fields.value(form, 'owner'),
          weight: fields.number(form, 'weight')
        };
      },
      open: function (current) {
        open(current, objective, done);
      },
      done: function (changed, deleted) {
        done(
          deleted
            ? AJS.I18n.getText('collabops.goals.deleted', known.title)
            : AJS.I18n.getText('collabops.goals.saved', (changed || known).title)
        );
      }
    });
  }

  collabops.keyResultDialog = {
    /* In an objective. done(message) */
    add: function (objective, done) {
      open(null, objective, done);
    },
    edit: function (id, done) {
      return rest.get('/key-results/' + id).then(function (keyResult) {
        open(keyResult, keyResult.objective.id, done);
      });
    }
  };
})((window.collabops = window.collabops || {}));
