/* Giving thanks and taking them back. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function attempt() {
    return window.crypto && window.crypto.randomUUID ? window.crypto.randomUUID() : Date.now() + '-' + Math.random();
  }

  /* The values that are pressed among these chips, as REST takes them. */
  function pressed(chips) {
    return Array.prototype.map.call(chips.querySelectorAll('[aria-pressed="true"]'), function (chip) {
      return Number(chip.dataset.collabopsValue);
    });
  }

  function press(event) {
    var chip = event.target.closest('.collabops-value-chip');
    if (chip) {
      chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
    }
  }

  /* Once per way of giving: sent again after a lost answer it adds nothing. */
  function giving() {
    var key = attempt();
    return function (gift) {
      return rest.post('/kudos', gift, { 'Idempotency-Key': key });
    };
  }

  function visibilities() {
    return {
      PUBLIC: AJS.I18n.getText('collabops.recognition.visibility.PUBLIC'),
      MANAGER: AJS.I18n.getText('collabops.recognition.visibility.MANAGER'),
      PRIVATE: AJS.I18n.getText('collabops.recognition.visibility.PRIVATE')
    };
  }

  function valuesField(chips) {
    var own = chips.cloneNode(true);
    own.hidden = false;
    own.addEventListener('click', press);
    return own.children.length
      ? element(
          'div',
          { class: 'field-group', 'data-collabops-field': 'values' },
          element('label', {}, AJS.I18n.getText('collabops.recognition.values')),
          own
        )
      : null;
  }

  /* Tells what the gift will cost and what is left, as far as it can be told yet. */
  function watchCost(form, line, gift) {
    var asked = 0;
    return function () {
      var number = ++asked;
      var draft = gift();
      if (!draft.points || !draft.to.length) {
        line.textContent = '';
        return;
      }
      draft.message = draft.message || '…';
      rest.post('/kudos/preview', draft).then(
        function (preview) {
          if (number === asked) {
            line.textContent = AJS.I18n.getText(
              'collabops.recognition.cost',
              String(preview.cost),
              String(preview.remaining)
            );
          }
        },
        function (failure) {
          if (number === asked) {
            line.textContent = rest.said(failure);
          }
        }
      );
    };
  }

  /*
   * Opens the dialog. what: {
   *   about: {issue} or {project}, first: [{to, name}], message, chips: the element with the values' chips,
   *   points: whether thanks can carry points, done(message)
   * }
   */
  collabops.thank = function (what) {
    var give = giving();
    var changed = function () {};
    var recipients = collabops.recipients(what.first, function () {
      changed();
    });
    var values = valuesField(what.chips);
    var points = fields.text('points', '0', { inputmode: 'numeric', class: 'text short-field' });
    var cost = element('div', { class: 'description', role: 'status' });
    var message = fields.area('message', what.message, '1000');
    var form = fields.form([
      recipients.field,
      fields.field(AJS.I18n.getText('collabops.recognition.message'), message, true),
      values,
      element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(
          AJS.I18n.getText('collabops.recognition.visibility'),
          fields.select('visibility', visibilities(), 'PUBLIC')
        ),
        what.points ? fields.field(AJS.I18n.getText('collabops.recognition.points.each'), points) : null
      ),
      cost
    ]);

    function gift() {
      return Object.assign(
        {
          to: recipients.to(),
          message: fields.value(form, 'message'),
          values: values ? pressed(values) : [],
          visibility: form.elements.visibility.value,
          points: what.points ? fields.number(form, 'points') : 0
        },
        what.about
      );
    }

    changed = watchCost(form, cost, gift);
    points.addEventListener('input', function () {
      changed();
    });
    /* Control and Enter sends it from the message, in which Enter begins a line. */
    message.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.dispatchEvent(new window.Event('submit', { cancelable: true }));
      }
    });
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.recognition.thank.somebody'),
      save: AJS.I18n.getText('collabops.recognition.thank'),
      form: form,
      read: gift,
      send: give,
      done: function (given) {
        what.done(collabops.thanked(given));
      }
    });
    (what.first.length ? message : recipients.input).focus();
  };

  function listed(names) {
    var last = names.length - 1;
    return last < 1
      ? names.join('')
      : AJS.I18n.getText(
          'collabops.recognition.and',
          names.slice(0, last).join(AJS.I18n.getText('collabops.recognition.comma')),
          names[last]
        );
  }

  collabops.thanked = function (given) {
    var names = given.to.map(function (person) {
      return person.displayName;
    });
    return AJS.I18n.getText('collabops.recognition.thanked', listed(names));
  };

  /* Asks once more, and for a reason where one is needed. done(message) */
  collabops.withdrawThanks = function (card, done) {
    var needed = card.dataset.collabopsWithdrawal === 'WITH_REASON';
    var reason = fields.area('reason', null, '500');
    var why = card.querySelector('.collabops-thanks-points')
      ? AJS.I18n.getText('collabops.recognition.withdraw.why.points')
      : AJS.I18n.getText('collabops.recognition.withdraw.why');
    var form = fields.form([
      element('p', {}, card.querySelector('.collabops-thanks-sentence').textContent),
      element('p', {}, why),
      needed ? fields.field(AJS.I18n.getText('collabops.recognition.withdraw.reason'), reason, true) : null
    ]);
    collabops.dialog.write({
      size: 'small',
      heading: AJS.I18n.getText('collabops.recognition.withdraw.heading'),
      save: AJS.I18n.getText('collabops.recognition.withdraw'),
      form: form,
      read: function () {
        return needed ? fields.value(form, 'reason') : null;
      },
      send: function (said) {
        return rest.remove('/kudos/' + card.dataset.collabopsKudos, {
          version: card.dataset.collabopsVersion,
          reason: said
        });
      },
      done: function () {
        done(AJS.I18n.getText('collabops.recognition.withdrawn'));
      }
    });
  };

  collabops.valueChips = { press: press, pressed: pressed };
  collabops.givingThanks = giving;
})((window.collabops = window.collabops || {}));
