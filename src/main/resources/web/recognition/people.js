/* Choosing people, and teams as a whole, while one types. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var MOST = 8;

  function person(user) {
    return element(
      'li',
      { 'data-collabops-to': user.name, 'data-collabops-name': user.displayName },
      user.displayName,
      ' ',
      element('span', { class: 'collabops-where' }, user.name)
    );
  }

  function people(text) {
    return collabops.rest.getFromJira('/user/picker', { query: text, maxResults: MOST }).then(function (found) {
      return found.users.map(person);
    });
  }

  function teams(text) {
    return collabops.fragment('/secure/CollabopsThankTeams.jspa', { text: text }, '.collabops-choices').then(function (list) {
      return Array.prototype.slice.call(list.children);
    });
  }

  /* withTeams: whether teams can be chosen besides people. chosen({to, name}) */
  collabops.peoplePicker = function (input, withTeams, chosen) {
    return collabops.picker(
      input,
      function (text) {
        var asked = [people(text)].concat(withTeams && text ? [teams(text)] : []);
        return Promise.all(asked).then(function (found) {
          return element('ul', {}, found);
        });
      },
      function (choice) {
        chosen({ to: choice.dataset.collabopsTo, name: choice.dataset.collabopsName });
      },
      AJS.I18n.getText('collabops.recognition.nobody.found')
    );
  };

  /*
   * A field in which several are chosen. first: [{to, name}]. changed() is called after each change.
   * The answer: {field, input, to() gives what REST takes}.
   */
  collabops.recipients = function (first, changed) {
    var chosen = [];
    var list = element('ul', { class: 'collabops-recipients' });
    var input = element('input', {
      type: 'text',
      class: 'text full-width-field',
      name: 'to',
      autocomplete: 'off',
      placeholder: AJS.I18n.getText('collabops.recognition.to.placeholder')
    });

    function remove(one, label) {
      chosen.splice(chosen.indexOf(one), 1);
      label.remove();
      input.focus();
      changed();
    }

    function add(one) {
      var known = chosen.some(function (other) {
        return other.to === one.to;
      });
      if (!known) {
        var cross = element(
          'button',
          {
            type: 'button',
            class: 'collabops-recipient-remove',
            'aria-label': AJS.I18n.getText('collabops.recognition.to.remove', one.name)
          },
          collabops.icon('cross')
        );
        var label = element('li', { class: 'collabops-recipient' }, one.name, ' ', cross);
        cross.addEventListener('click', remove.bind(null, one, label));
        chosen.push(one);
        list.appendChild(label);
      }
    }

    var field = collabops.fields.field(AJS.I18n.getText('collabops.recognition.to'), input, true);
    field.appendChild(list);
    first.forEach(add);
    collabops.peoplePicker(input, true, function (one) {
      input.value = '';
      add(one);
      changed();
    });
    return {
      field: field,
      input: input,
      to: function () {
        return chosen.map(function (one) {
          return one.to;
        });
      }
    };
  };
})((window.collabops = window.collabops || {}));
