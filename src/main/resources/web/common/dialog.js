/* Dialogs in which something is written, changed or deleted by REST. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;
  var sequence = 0;

  function button(text, style) {
    return element('button', { type: 'button', class: 'aui-button ' + style }, text);
  }

  function open(dialog) {
    document.body.appendChild(dialog);
    var layer = AJS.dialog2(dialog).show();
    if (window.JIRA && JIRA.trigger) {
      JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$(dialog), JIRA.CONTENT_ADDED_REASON.dialogReady]);
    }
    return layer;
  }

  /* Opens a dialog of size small, medium or large; returns its layer, to be hidden. */
  function show(size, heading, content, actions, aside) {
    var id = 'collabops-sheet-' + ++sequence;
    return open(
      element(
        'section',
        {
          id: id,
          class: 'aui-layer aui-dialog2 aui-dialog2-' + size + ' collabops-dialog',
          role: 'dialog',
          'aria-modal': 'true',
          'aria-labelledby': id + '-heading',
          tabindex: '-1',
          'data-aui-remove-on-hide': 'true',
          hidden: true
        },
        element(
          'header',
          { class: 'aui-dialog2-header' },
          element('h1', { id: id + '-heading', class: 'aui-dialog2-header-main' }, heading)
        ),
        element('div', { class: 'aui-dialog2-content' }, content),
        element(
          'footer',
          { class: 'aui-dialog2-footer' },
          element('div', { class: 'aui-dialog2-footer-actions' }, actions),
          aside ? element('div', { class: 'aui-dialog2-footer-hint' }, aside) : null
        )
      )
    );
  }

  function differences(before, after) {
    var changes = {};
    Object.keys(after).forEach(function (name) {
      if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) {
        changes[name] = after[name];
      }
    });
    return changes;
  }

  /* Tells that somebody else was first; the reader looks at that or saves on top of it. */
  function conflict(current, reload, overwrite) {
    var who = current.changedBy
      ? current.changedBy.displayName
      : AJS.I18n.getText('collabops.dialog.conflict.somebody');
    var look = button(AJS.I18n.getText('collabops.dialog.reload'), 'aui-button-link');
    var keep = button(AJS.I18n.getText('collabops.dialog.overwrite'), 'aui-button-link');
    look.addEventListener('click', reload);
    keep.addEventListener('click', overwrite);
    return element(
      'div',
      { class: 'aui-message aui-message-change' },
      element('p', {}, AJS.I18n.getText('collabops.dialog.conflict', who)),
      element('p', {}, look, keep)
    );
  }

  /* Asks once more, because what is deleted does not come back; done() is called when it is gone. */
  function remove(path, thing, name, done) {
    var failed = element('div', { role: 'alert' });
    var sure = button(AJS.I18n.getText('collabops.delete'), 'aui-button-primary aui-button-danger');
    var cancel = button(AJS.I18n.getText('collabops.cancel'), 'aui-button-link');
    var layer = show(
      'small aui-dialog2-warning',
      AJS.I18n.getText('collabops.dialog.delete', name),
      [
        failed,
        thing.title && thing.title !== name ? element('p', {}, element('strong', {}, thing.title)) : null,
        element('p', {}, AJS.I18n.getText('collabops.dialog.delete.why'))
      ],
      [sure, cancel]
    );
    cancel.addEventListener('click', function () {
      layer.hide();
    });
    sure.addEventListener('click', function () {
      if (sure.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(sure, true);
      rest.remove(path + '/' + thing.id, { version: thing.version }).then(
        function () {
          layer.hide();
          done();
        },
        function (failure) {
          collabops.busy(sure, false);
          collabops.replace(failed, collabops.errorBox(rest.said(failure)));
        }
      );
    });
    cancel.focus();
  }

  /*
   * A form in a dialog. what: {
   *   heading, size, form, read() gives what is to be sent,
   *   save: the word on the button, or the usual one,
   *   again: that word once an answer has left the dialog open and nothing is typed since,
   *   send(values) promises the answer, or undefined to stay open,
   *   current(thing): opens the dialog anew after a conflict, overwrite(thing): makes the next send win,
   *   aside: an element beside the buttons,
   *   done(answer)
   * }
   */
  function write(what) {
    var word = what.save || AJS.I18n.getText('collabops.save');
    var save = element('button', { type: 'submit', form: what.form.id, class: 'aui-button aui-button-primary' }, word);
    var cancel = button(AJS.I18n.getText('collabops.cancel'), 'aui-button-link');
    var layer = show(what.size || 'medium', what.heading, what.form, [save, cancel], what.aside);
    var gone = false;

    function failed(failure) {
      collabops.busy(save, false);
      if (failure.status === 409 && failure.current && what.current) {
        fields.say(
          what.form,
          conflict(
            failure.current,
            function () {
              layer.hide();
              what.current(failure.current);
            },
            function () {
              what.overwrite(failure.current);
              submit();
            }
          )
        );
      } else if (failure.status === 404) {
        gone = true;
        fields.say(what.form, collabops.errorBox(AJS.I18n.getText('collabops.dialog.gone')));
      } else {
        fields.refuse(what.form, failure);
      }
    }

    function submit() {
      if (save.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(save, true);
      what.send(what.read()).then(function (answer) {
        if (answer === undefined) {
          collabops.busy(save, false);
          save.textContent = what.again || word;
          return;
        }
        layer.hide();
        what.done(answer);
      }, failed);
    }

    what.form.addEventListener('submit', function (event) {
      event.preventDefault();
      submit();
    });
    /* Once something is typed, neither Escape nor a click beside the dialog throws it away. */
    what.form.addEventListener('input', function () {
      if (what.again && save.getAttribute('aria-busy') !== 'true') {
        save.textContent = word;
      }
      what.form.closest('.aui-dialog2').setAttribute('data-aui-modal', 'true');
    });
    cancel.addEventListener('click', function () {
      layer.hide();
      if (gone) {
        what.done(null);
      }
    });
    return layer;
  }

  /*
   * Adds a thing to a list of REST, or changes it. what: {
   *   path, thing: null for a new one, fixed: what a new one is sent with,
   *   heading, size, form, read(), save: the word on the button, open(thing), name, mayDelete,
   *   aside: more buttons beside that for deleting,
   *   done(thing, deleted): without a thing when somebody else deleted it
   * }
   */
  function edit(what) {
    var thing = what.thing;
    var before = thing ? what.read() : {};
    var away = thing && what.mayDelete ? button(AJS.I18n.getText('collabops.delete'), 'aui-button-link collabops-delete') : null;
    var version = thing ? thing.version : 0;
    var layer = write({
      heading: what.heading,
      size: what.size,
      form: what.form,
      read: what.read,
      save: what.save,
      aside: away || what.aside ? [away, what.aside] : null,
      send: function (values) {
        return thing
          ? rest.put(what.path + '/' + thing.id, Object.assign(differences(before, values), { version: version }))
          : rest.post(what.path, Object.assign({}, values, what.fixed));
      },
      current: what.open,
      overwrite: function (current) {
        version = current.version;
      },
      done: what.done
    });
    if (away) {
      away.addEventListener('click', function () {
        remove(what.path, Object.assign({}, thing, { version: version }), what.name, function () {
          layer.hide();
          what.done(thing, true);
        });
      });
    }
    return layer;
  }

  /* Shows something to read; returns its layer, to be hidden. */
  function read(size, heading, content) {
    var close = button(AJS.I18n.getText('collabops.close'), 'aui-button-link');
    var layer = show(size, heading, content, [close]);
    close.addEventListener('click', function () {
      layer.hide();
    });
    close.focus();
    return layer;
  }

  collabops.dialog = { button: button, show: show, write: write, edit: edit, remove: remove, read: read };
})((window.collabops = window.collabops || {}));
