/* Forms made of fields: what REST refuses is shown at the field that it names. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var sequence = 0;

  /* note: a line of help under the field, or nothing. */
  function field(label, control, required, note) {
    control.id = control.id || 'collabops-field-' + ++sequence;
    if (required) {
      control.setAttribute('aria-required', 'true');
    }
    return element(
      'div',
      { class: 'field-group', 'data-collabops-field': control.getAttribute('name') },
      element(
        'label',
        { for: control.id },
        label,
        required ? element('span', { class: 'aui-icon icon-required' }) : null
      ),
      control,
      note ? element('div', { class: 'description' }, note) : null
    );
  }

  /* choices: names by value, in order. */
  function select(name, choices, chosen) {
    return element(
      'select',
      { class: 'select full-width-field', name: name },
      Object.keys(choices).map(function (value) {
        return element('option', { value: value, selected: String(chosen) === value }, choices[value]);
      })
    );
  }

  function text(name, value, more) {
    return element(
      'input',
      Object.assign({ type: 'text', class: 'text full-width-field', name: name, value: value }, more)
    );
  }

  function area(name, value, max) {
    var made = element('textarea', { class: 'textarea full-width-field', name: name, rows: '3', maxlength: max });
    made.value = value || '';
    return made;
  }

  /* Jira turns such a select into its own user picker; without that it still offers who is known here. */
  function userPicker(name, user) {
    return element(
      'select',
      {
        class: 'js-default-user-picker single-user-picker select full-width-field',
        name: name,
        'data-show-dropdown-button': 'true'
      },
      user ? element('option', { value: user.name, selected: true }, user.displayName) : element('option', { value: '' })
    );
  }

  /* Fields that are shown when somebody asks for them; AUI's dialogs stop at a summary only with a tab index. */
  function more(style, label, groups) {
    return element('details', { class: style }, element('summary', { tabindex: '0' }, label), groups);
  }

  /* What was refused is forgotten where somebody mends it; a button such as a cell of a matrix is a field, too. */
  function forgetAtChanges(of) {
    function forget(event) {
      var group = event.target.closest('[data-collabops-field]');
      if (group && (event.type !== 'click' || event.target.closest('td button'))) {
        unmark(group);
      }
    }
    ['input', 'change', 'click'].forEach(function (type) {
      of.addEventListener(type, forget);
    });
    return of;
  }

  function form(groups) {
    var made = element(
      'form',
      {
        id: 'collabops-form-' + ++sequence,
        class: 'aui top-label collabops-form',
        novalidate: true,
        autocomplete: 'off'
      },
      element('div', { class: 'collabops-form-messages', role: 'alert' }),
      groups
    );
    return forgetAtChanges(made);
  }

  function unmark(of) {
    of.querySelectorAll('.error').forEach(function (error) {
      error.remove();
    });
    of.querySelectorAll('[aria-invalid]').forEach(function (control) {
      control.removeAttribute('aria-invalid');
      control.removeAttribute('aria-describedby');
    });
  }

  /* Puts content on top of the form, or takes it away. */
  function say(of, content) {
    unmark(of);
    collabops.replace(of.querySelector('.collabops-form-messages'), content);
  }

  /* The group of a field such as residual.reason, or of the thing that it is a part of. */
  function home(of, field) {
    var path = String(field);
    return (
      of.querySelector('[data-collabops-field="' + path + '"]') ||
      of.querySelector('[data-collabops-field="' + path.split('.')[0] + '"]')
    );
  }

  function refuse(of, failed) {
    unmark(of);
    var homeless = [];
    var first = null;
    failed.errors.forEach(function (error) {
      var group = home(of, error.field);
      if (!group || group.closest('[hidden]')) {
        homeless.push(error.message);
        return;
      }
      if (group.closest('details')) {
        group.closest('details').open = true;
      }
      var control =
        group.querySelector('button[tabindex="0"]') || group.querySelector('input, textarea, select, button');
      if (control.getAttribute('aria-invalid') && group.lastChild.textContent === error.message) {
        return;
      }
      control.id = control.id || 'collabops-field-' + ++sequence;
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
      of.querySelector('.collabops-form-messages'),
      homeless.length ? collabops.errorBox(collabops.sentences(homeless)) : null
    );
    if (first) {
      first.focus();
    }
  }

  /* What stands in a field, without space around it; null when that is nothing. */
  function value(of, name) {
    return of.elements[name].value.trim() || null;
  }

  /* A number as REST takes it; what is no number is left to REST to refuse. */
  function number(of, name) {
    var written = value(of, name);
    return written !== null && /^[-+]?[0-9]*\.?[0-9]+$/.test(written) ? Number(written) : written;
  }

  collabops.fields = {
    field: field,
    select: select,
    text: text,
    area: area,
    userPicker: userPicker,
    more: more,
    form: form,
    say: say,
    refuse: refuse,
    value: value,
    number: number
  };
})((window.collabops = window.collabops || {}));
