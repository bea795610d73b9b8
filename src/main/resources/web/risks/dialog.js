/* The dialogs in which a risk is raised, edited and deleted. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var rest = collabops.rest;
  var sequence = 0;

  function button(text, style) {
    return element('button', { type: 'button', class: 'aui-button ' + style }, text);
  }

  function frame(size, heading, content, actions, aside) {
    var id = 'collabops-dialog-' + ++sequence;
    return element(
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
    );
  }

  function open(dialog) {
    document.body.appendChild(dialog);
    var layer = AJS.dialog2(dialog).show();
    if (window.JIRA && JIRA.trigger) {
      JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$(dialog), JIRA.CONTENT_ADDED_REASON.dialogReady]);
    }
    return layer;
  }

  function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
  }

  function differences(before, after) {
    var changes = {};
    Object.keys(after).forEach(function (name) {
      if (!same(before[name], after[name])) {
        changes[name] = after[name];
      }
    });
    return changes;
  }

  /* Asks once more, because a deleted risk does not come back. */
  function confirmDelete(risk, deleted) {
    var failed = element('div', { role: 'alert' });
    var sure = button(
      AJS.I18n.getText('collabops.risks.dialog.delete', risk.number),
      'aui-button-primary aui-button-danger'
    );
    var cancel = button(AJS.I18n.getText('collabops.cancel'), 'aui-button-link');
    var dialog = frame(
      'small',
      AJS.I18n.getText('collabops.risks.dialog.delete', risk.number),
      [
        failed,
        element('p', {}, element('strong', {}, risk.title)),
        element('p', {}, AJS.I18n.getText('collabops.risks.dialog.delete.why'))
      ],
      [sure, cancel]
    );
    dialog.classList.add('aui-dialog2-warning');
    var layer = open(dialog);
    cancel.addEventListener('click', function () {
      layer.hide();
    });
    sure.addEventListener('click', function () {
      if (sure.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(sure, true);
      rest.remove('/risks/' + risk.id, { version: risk.version }).then(
        function () {
          layer.hide();
          deleted();
        },
        function (failure) {
          collabops.busy(sure, false);
          collabops.replace(failed, collabops.errorBox(rest.said(failure)));
        }
      );
    });
    cancel.focus();
  }

  function conflict(current, reload, overwrite) {
    var who = current.changedBy
      ? current.changedBy.displayName
      : AJS.I18n.getText('collabops.risks.dialog.conflict.somebody');
    var show = button(AJS.I18n.getText('collabops.risks.dialog.reload'), 'aui-button-link');
    var keep = button(AJS.I18n.getText('collabops.risks.dialog.overwrite'), 'aui-button-link');
    show.addEventListener('click', reload);
    keep.addEventListener('click', overwrite);
    return element(
      'div',
      { class: 'aui-message aui-message-change' },
      element('p', {}, AJS.I18n.getText('collabops.risks.dialog.conflict', who)),
      element('p', {}, show, keep)
    );
  }

  /*
   * known: the risk to be edited, or null to raise one with the fields of fixed (project, issue).
   * done(risk, message) is called after it was saved or, with null for the risk, deleted.
   */
  function edit(known, fixed, model, done) {
    var risk = known;
    var form = collabops.riskForm(risk, model, risk ? risk.project.key : fixed.project);
    /* It stands outside the form, which Enter in any field sends nevertheless. */
    var save = element(
      'button',
      { type: 'submit', form: form.element.id, class: 'aui-button aui-button-primary' },
      risk ? AJS.I18n.getText('collabops.save') : AJS.I18n.getText('collabops.risks.raise.button')
    );
    var cancel = button(AJS.I18n.getText('collabops.cancel'), 'aui-button-link');
    var remove =
      risk && risk.mayManage
        ? button(AJS.I18n.getText('collabops.delete'), 'aui-button-link collabops-delete')
        : null;
    var layer = open(
      frame(
        'large',
        risk
          ? AJS.I18n.getText('collabops.risks.dialog.edit', risk.number)
          : AJS.I18n.getText('collabops.risks.dialog.raise'),
        form.element,
        [save, cancel],
        risk ? [remove, aside(risk, reviewed)] : null
      )
    );

    if (risk) {
      form.show(risk);
    }
    var before = form.read();
    var gone = false;

    function saved(changed) {
      layer.hide();
      done(
        changed,
        risk
          ? AJS.I18n.getText('collabops.risks.dialog.saved', changed.number)
          : AJS.I18n.getText('collabops.risks.raise.done', changed.number)
      );
    }

    function reviewed(changed) {
      layer.hide();
      done(changed, AJS.I18n.getText('collabops.risks.review.done', changed.number));
    }

    function startAgain(current) {
      layer.hide();
      edit(current, fixed, model, done);
    }

    function failed(failure) {
      collabops.busy(save, false);
      if (failure.status === 409 && failure.current) {
        form.say(
          conflict(failure.current, startAgain.bind(null, failure.current), function () {
            risk.version = failure.current.version;
            submit();
          })
        );
      } else if (failure.status === 404 && risk) {
        gone = true;
        form.say(collabops.errorBox(AJS.I18n.getText('collabops.risks.dialog.gone')));
      } else {
        form.refuse(failure);
      }
    }

    function submit() {
      if (save.getAttribute('aria-busy') === 'true') {
        return;
      }
      var changes = differences(before, form.read());
      collabops.busy(save, true);
      if (risk) {
        changes.version = risk.version;
        rest.put('/risks/' + risk.id, changes).then(saved, failed);
      } else {
        changes.title = form.read().title;
        if (!changes.acceptance) {
          delete changes.acceptance;
        }
        rest.post('/risks', Object.assign(changes, fixed)).then(saved, failed);
      }
    }

    form.element.addEventListener('submit', function (event) {
      event.preventDefault();
      submit();
    });
    cancel.addEventListener('click', function () {
      layer.hide();
      if (gone) {
        done(null, AJS.I18n.getText('collabops.risks.dialog.gone'));
      }
    });
    if (remove) {
      remove.addEventListener('click', function () {
        confirmDelete(risk, function () {
          layer.hide();
          done(null, AJS.I18n.getText('collabops.risks.dialog.deleted', risk.number));
        });
      });
    }
    /* Once something is typed, neither Escape nor a click beside the dialog throws it away. */
    form.element.addEventListener('input', function () {
      form.element.closest('.aui-dialog2').setAttribute('data-aui-modal', 'true');
    });
  }

  /* What can be done with a risk beside changing it: look at its past and its residual, record a review. */
  function aside(risk, reviewed) {
    var history = button(AJS.I18n.getText('collabops.risks.history'), 'aui-button-link');
    var explain = button(AJS.I18n.getText('collabops.risks.explain'), 'aui-button-link');
    var review = button(AJS.I18n.getText('collabops.risks.review.record'), 'aui-button-link');
    var key = risk.id + '-' + risk.version + '-' + Math.random().toString(36).slice(2);
    history.addEventListener('click', function () {
      collabops.showRiskHistory(risk);
    });
    explain.addEventListener('click', function () {
      collabops.explainRisk(risk.id);
    });
    review.addEventListener('click', function () {
      if (review.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(review, true);
      rest.post('/risks/' + risk.id + '/reviews', {}, { 'Idempotency-Key': key }).then(
        function () {
          reviewed(risk);
        },
        function (failure) {
          collabops.busy(review, false);
          AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
        }
      );
    });
    return [history, explain, risk.mayChange ? review : null];
  }

  collabops.openDialog = function (size, heading, content, actions) {
    return open(frame(size, heading, content, actions));
  };

  collabops.riskDialog = {
    /* Promises that the dialog is open. */
    raise: function (fixed, done) {
      return collabops.riskModel(fixed.project).then(function (model) {
        edit(null, fixed, model, done);
      });
    },
    /* Reads the risk first, so that the dialog starts from its current state; promises that it is open. */
    edit: function (id, done) {
      return rest.get('/risks/' + id).then(function (risk) {
        return collabops.riskModel(risk.project.key).then(function (model) {
          edit(risk, null, model, done);
        });
      });
    }
  };
})((window.collabops = window.collabops || {}));
