/* What is left of a risk: computed from its controls, or stated by a person who says why. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var sequence = 0;

  function choice(name, value, label) {
    var id = name + '-' + value;
    return element(
      'div',
      { class: 'radio' },
      element('input', { type: 'radio', class: 'radio', id: id, name: name, value: value }),
      element('label', { for: id }, label)
    );
  }

  /* The part of the form: show(residual) as REST gives it; read() is null for a computed one. */
  collabops.residualEditor = function (model) {
    var name = 'collabops-residual-' + ++sequence;
    var cells = element('div', { class: 'collabops-dialog-matrix' });
    var place = element(
      'fieldset',
      { class: 'collabops-form-matrix', 'data-collabops-field': 'residual' },
      element(
        'legend',
        {},
        AJS.I18n.getText('collabops.risks.residual.cell'),
        element('span', { class: 'aui-icon icon-required' })
      ),
      cells
    );
    var reason = fields.area('residual.reason', null, '1000');
    var stated = element(
      'div',
      { class: 'collabops-residual-stated', hidden: true },
      place,
      fields.field(AJS.I18n.getText('collabops.risks.residual.reason'), reason, true)
    );
    var matrix = collabops.matrixPicker(cells, model, function () {});
    var part = element(
      'fieldset',
      { class: 'collabops-treatment-part' },
      element('legend', {}, AJS.I18n.getText('collabops.risks.residual')),
      choice(name, 'COMPUTED', AJS.I18n.getText('collabops.risks.residual.computed')),
      choice(name, 'TYPED', AJS.I18n.getText('collabops.risks.residual.stated')),
      stated
    );

    function isStated() {
      return part.querySelector('input[value="TYPED"]').checked;
    }

    function choose(mode) {
      part.querySelector('input[value="' + mode + '"]').checked = true;
      stated.hidden = mode !== 'TYPED';
    }

    part.addEventListener('change', function (event) {
      if (event.target.name === name) {
        choose(event.target.value);
      }
    });
    choose('COMPUTED');

    return {
      element: part,
      isUsed: isStated,
      show: function (residual) {
        var typed = residual && residual.mode === 'TYPED';
        choose(typed ? 'TYPED' : 'COMPUTED');
        reason.value = typed ? residual.reason : '';
        matrix.set(typed ? residual : null);
      },
      read: function () {
        return isStated() ? Object.assign({ mode: 'TYPED', reason: reason.value.trim() || null }, matrix.get()) : null;
      }
    };
  };
})((window.collabops = window.collabops || {}));
