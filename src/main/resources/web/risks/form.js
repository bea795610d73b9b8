/* The fields of a risk: shown from what REST gave, read back as what a person changed. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var words = collabops.words;

  function statuses(risk) {
    var possible = risk ? [risk.status].concat(words.moves[risk.status]) : words.first;
    return possible
      .filter(function (status) {
        return status !== 'ACCEPTED' || (risk && (risk.mayManage || risk.status === 'ACCEPTED'));
      })
      .reduce(function (names, status) {
        names[status] = words.statuses[status];
        return names;
      }, {});
  }

  function facts(risk) {
    return [
      fields.field(AJS.I18n.getText('collabops.risks.owner'), fields.userPicker('owner', risk && risk.owner)),
      fields.field(
        AJS.I18n.getText('collabops.risks.category'),
        fields.select(
          'category',
          Object.assign({ '': AJS.I18n.getText('collabops.risks.category.none') }, words.categories)
        )
      ),
      fields.field(AJS.I18n.getText('collabops.risks.status'), fields.select('status', statuses(risk))),
      fields.field(
        AJS.I18n.getText('collabops.risks.response'),
        fields.select(
          'response',
          Object.assign({ '': AJS.I18n.getText('collabops.risks.response.none') }, words.responses)
        )
      ),
      fields.field(
        AJS.I18n.getText('collabops.risks.review-date'),
        fields.text('reviewDate', null, { type: 'date' })
      )
    ];
  }

  /* Shown only where a risk is accepted. */
  function acceptance() {
    return element(
      'div',
      { class: 'collabops-form-acceptance', 'data-collabops-field': 'acceptance', hidden: true },
      fields.field(
        AJS.I18n.getText('collabops.risks.acceptance.reason'),
        fields.area('acceptance.reason', null, '1000'),
        true
      ),
      fields.field(
        AJS.I18n.getText('collabops.risks.acceptance.day'),
        fields.text('acceptance.until', null, { type: 'date' }),
        true
      )
    );
  }

  /* The form for a risk, or for a new one in risk null. */
  collabops.riskForm = function (risk, model, project) {
    var cells = element('div', { class: 'collabops-dialog-matrix' });
    var matrix = collabops.matrixPicker(cells, model, function () {});
    var treatment = collabops.treatmentEditor(project);
    var residual = collabops.residualEditor(model);
    var accepted = acceptance();
    var depth = fields.more('collabops-form-more', AJS.I18n.getText('collabops.risks.dialog.more'), [
      treatment.element,
      residual.element
    ]);
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.risks.title'),
        fields.text('title', null, { maxlength: '255', autofocus: true }),
        true
      ),
      fields.field(AJS.I18n.getText('collabops.risks.description'), fields.area('description', null, '10000')),
      element(
        'div',
        { class: 'collabops-form-columns' },
        element(
          'fieldset',
          { class: 'collabops-form-matrix', 'data-collabops-field': 'inherent' },
          element('legend', {}, AJS.I18n.getText('collabops.risks.dialog.inherent')),
          cells
        ),
        element('div', { class: 'collabops-form-facts' }, facts(risk), accepted)
      ),
      depth
    ]);
    var inputs = form.elements;

    form.classList.add('collabops-risk-form');
    inputs.status.disabled = !!risk && risk.status === 'ACCEPTED' && !risk.mayManage;

    function followStatus() {
      accepted.hidden = inputs.status.value !== 'ACCEPTED';
    }
    inputs.status.addEventListener('change', followStatus);

    return {
      element: form,
      show: function (shown) {
        ['title', 'description', 'category', 'response', 'reviewDate', 'status'].forEach(function (name) {
          inputs[name].value = shown[name] || '';
        });
        inputs['acceptance.reason'].value = shown.acceptance ? shown.acceptance.reason : '';
        inputs['acceptance.until'].value = shown.acceptance ? shown.acceptance.until : '';
        matrix.set(shown.inherent);
        treatment.show(shown);
        residual.show(shown.residual);
        depth.open = treatment.isUsed() || residual.isUsed();
        followStatus();
      },
      read: function () {
        return {
          title: fields.value(form, 'title') || '',
          description: inputs.description.value || null,
          category: fields.value(form, 'category'),
          response: fields.value(form, 'response'),
          reviewDate: fields.value(form, 'reviewDate'),
          status: inputs.status.value,
          owner: fields.value(form, 'owner'),
          acceptance:
            inputs.status.value === 'ACCEPTED'
              ? { reason: fields.value(form, 'acceptance.reason'), until: fields.value(form, 'acceptance.until') }
              : null,
          inherent: matrix.get(),
          causes: treatment.causes(),
          controls: treatment.controls(),
          residual: residual.read()
        };
      }
    };
  };
})((window.collabops = window.collabops || {}));
