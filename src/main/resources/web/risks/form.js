/* The fields of a risk: shown from what REST gave, read back as what a person changed. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var words = collabops.words;
  var sequence = 0;

  function field(id, label, control, required) {
    control.id = id;
    return element(
      'div',
      { class: 'field-group', 'data-collabops-field': control.getAttribute('name') },
      element(
        'label',
        { for: id },
        label,
        required ? element('span', { class: 'aui-icon icon-required' }) : null
      ),
      control
    );
  }

  function select(name, names, keys, none) {
    return element(
      'select',
      { class: 'select full-width-field', name: name },
      none === null ? null : element('option', { value: '' }, none),
      keys.map(function (key) {
        return element('option', { value: key }, names[key]);
      })
    );
  }

  function statuses(risk) {
    var possible = risk ? [risk.status].concat(words.moves[risk.status]) : words.first;
    return possible.filter(function (status) {
      return status !== 'ACCEPTED' || (risk && (risk.mayManage || risk.status === 'ACCEPTED'));
    });
  }

  /* Jira turns such a select into its own user picker; without that it still offers who is known here. */
  function ownerPicker(owner) {
    return element(
      'select',
      {
        class: 'js-default-user-picker single-user-picker select full-width-field',
        name: 'owner',
        'data-show-dropdown-button': 'true'
      },
      owner
        ? element('option', { value: owner.name, selected: true }, owner.displayName)
        : element('option', { value: '' })
    );
  }

  function make(risk, model, project) {
    var prefix = 'collabops-risk-' + ++sequence + '-';
    var matrixGroup = element('div', { class: 'collabops-dialog-matrix' });
    var treatment = collabops.treatmentEditor(project);
    var more = element(
      'details',
      { class: 'collabops-form-more' },
      element('summary', {}, AJS.I18n.getText('collabops.risks.dialog.more')),
      treatment.element
    );
    var form = element(
      'form',
      { id: prefix + 'form', class: 'aui top-label collabops-risk-form', novalidate: true, autocomplete: 'off' },
      element('div', { class: 'collabops-form-messages', role: 'alert' }),
      field(
        prefix + 'title',
        AJS.I18n.getText('collabops.risks.title'),
        element('input', {
          type: 'text',
          class: 'text full-width-field',
          name: 'title',
          maxlength: '255',
          autofocus: true,
          'aria-required': 'true'
        }),
        true
      ),
      field(
        prefix + 'description',
        AJS.I18n.getText('collabops.risks.description'),
        element('textarea', { class: 'textarea full-width-field', name: 'description', rows: '4', maxlength: '10000' })
      ),
      element(
        'div',
        { class: 'collabops-form-columns' },
        element(
          'fieldset',
          { class: 'collabops-form-matrix', 'data-collabops-field': 'inherent' },
          element('legend', {}, AJS.I18n.getText('collabops.risks.dialog.inherent')),
          matrixGroup
        ),
        element(
          'div',
          { class: 'collabops-form-facts' },
          field(prefix + 'owner', AJS.I18n.getText('collabops.risks.owner'), ownerPicker(risk ? risk.owner : null)),
          field(
            prefix + 'category',
            AJS.I18n.getText('collabops.risks.category'),
            select(
              'category',
              words.categories,
              Object.keys(words.categories),
              AJS.I18n.getText('collabops.risks.category.none')
            )
          ),
          field(
            prefix + 'status',
            AJS.I18n.getText('collabops.risks.status'),
            select('status', words.statuses, statuses(risk), null)
          ),
          field(
            prefix + 'response',
            AJS.I18n.getText('collabops.risks.response'),
            select(
              'response',
              words.responses,
              Object.keys(words.responses),
              AJS.I18n.getText('collabops.risks.response.none')
            )
          ),
          field(
            prefix + 'reviewDate',
            AJS.I18n.getText('collabops.risks.review-date'),
            element('input', { type: 'date', class: 'text full-width-field', name: 'reviewDate' })
          ),
          acceptance(prefix)
        )
      ),
      more
    );
    var matrix = collabops.matrixPicker(matrixGroup, model, function () {});
    form.elements.status.disabled = !!risk && risk.status === 'ACCEPTED' && !risk.mayManage;

    function followStatus() {
      form.querySelector('.collabops-form-acceptance').hidden = form.elements.status.value !== 'ACCEPTED';
    }
    form.elements.status.addEventListener('change', followStatus);
    followStatus();

    return {
      element: form,
      show: function (shown) {
        show(form, matrix, shown);
        treatment.show(shown);
        more.open = treatment.isUsed();
        followStatus();
      },
      read: function () {
        return Object.assign(read(form, matrix), {
          causes: treatment.causes(),
          controls: treatment.controls()
        });
      },
      refuse: refuse.bind(null, form),
      say: say.bind(null, form)
    };
  }

  /* Shown only where a risk is accepted. */
  function acceptance(prefix) {
    return element(
      'div',
      { class: 'collabops-form-acceptance', 'data-collabops-field': 'acceptance', hidden: true },
      field(
        prefix + 'accept-reason',
        AJS.I18n.getText('collabops.risks.acceptance.reason'),
        element('textarea', { class: 'textarea full-width-field', name: 'acceptReason', rows: '2', maxlength: '1000' }),
        true
      ),
      field(
        prefix + 'accept-until',
        AJS.I18n.getText('collabops.risks.acceptance.day'),
        element('input', { type: 'date', class: 'text full-width-field', name: 'acceptUntil' }),
        true
      )
    );
  }

  function show(form, matrix, risk) {
    ['title', 'description', 'category', 'response', 'reviewDate'].forEach(function (name) {
      form.elements[name].value = risk[name] || '';
    });
    form.elements.status.value = risk.status;
    form.elements.acceptReason.value = risk.acceptance ? risk.acceptance.reason : '';
    form.elements.acceptUntil.value = risk.acceptance ? risk.acceptance.until : '';
    matrix.set(risk.inherent);
  }

  function read(form, matrix) {
    function text(name) {
      return form.elements[name].value.trim() || null;
    }
    return {
      title: text('title') || '',
      description: form.elements.description.value || null,
      category: text('category'),
      response: text('response'),
      reviewDate: text('reviewDate'),
      status: form.elements.status.value,
      owner: text('owner'),
      acceptance:
        form.elements.status.value === 'ACCEPTED'
          ? { reason: form.elements.acceptReason.value.trim(), until: text('acceptUntil') }
          : null,
      inherent: matrix.get()
    };
  }

  function unmark(form) {
    form.querySelectorAll('.error').forEach(function (error) {
      error.remove();
    });
    form.querySelectorAll('[aria-invalid]').forEach(function (control) {
      control.removeAttribute('aria-invalid');
      control.removeAttribute('aria-describedby');
    });
  }

  /* Puts content on top of the form, or takes it away. */
  function say(form, content) {
    unmark(form);
    collabops.replace(form.querySelector('.collabops-form-messages'), content);
  }

  function refuse(form, failed) {
    unmark(form);
    var homeless = [];
    var first = null;
    failed.errors.forEach(function (error) {
      var name = error.field === null ? null : String(error.field).split('.')[0];
      var group = name && form.querySelector('[data-collabops-field="' + name + '"]');
      if (!group) {
        homeless.push(error.message);
        return;
      }
      if (group.closest('details')) {
        group.closest('details').open = true;
      }
      var control = group.querySelector('input, textarea, select, button');
      control.id = control.id || 'collabops-refused-' + ++sequence;
      var note = element('div', { class: 'error', id: control.id + '-error' }, error.message);
      group.appendChild(note);
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', note.id);
      first = first || control;
    });
    if (!homeless.length && failed.errors.length > 1) {
      homeless.push(AJS.I18n.getText('collabops.error.several'));
    }
    collabops.replace(
      form.querySelector('.collabops-form-messages'),
      homeless.length ? collabops.errorBox(homeless.join(' ')) : null
    );
    if (first) {
      first.focus();
    }
  }

  collabops.riskForm = make;
})((window.collabops = window.collabops || {}));
