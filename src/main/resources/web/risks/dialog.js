/* The dialogs in which a risk is raised, edited and deleted. */
(function (collabops) {
  'use strict';

  var dialog = collabops.dialog;
  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  /* What somebody filled in: a new risk gets from REST what was left open. */
  function given(values) {
    return Object.keys(values).reduce(function (all, name) {
      if (values[name] !== null) {
        all[name] = values[name];
      }
      return all;
    }, {});
  }

  function raise(fixed, model, done) {
    var form = collabops.riskForm(null, model, fixed.project);
    dialog.edit({
      path: '/risks',
      thing: null,
      fixed: fixed,
      heading: AJS.I18n.getText('collabops.risks.dialog.raise'),
      save: AJS.I18n.getText('collabops.risks.raise.button'),
      size: 'large',
      form: form.element,
      read: function () {
        return given(form.read());
      },
      done: function (raised) {
        done(raised, AJS.I18n.getText('collabops.risks.raise.done', raised.number));
      }
    });
  }

  /* done(risk, message) is called after it was saved or, with null for the risk, deleted. */
  function edit(risk, model, done) {
    var form = collabops.riskForm(risk, model, risk.project.key);
    form.show(risk);
    var stored = JSON.stringify(form.read());
    var layer = dialog.edit({
      path: '/risks',
      thing: risk,
      heading: AJS.I18n.getText('collabops.risks.dialog.edit', risk.number),
      size: 'large',
      form: form.element,
      read: form.read,
      name: risk.number,
      mayDelete: risk.mayManage,
      aside: aside(
        risk,
        function () {
          return JSON.stringify(form.read()) === stored || refuseReview(form.element);
        },
        function () {
          layer.hide();
          var recorded = AJS.I18n.getText('collabops.risks.review.done', risk.number);
          AJS.flag({ type: 'success', close: 'auto', body: AJS.escapeHtml(recorded) });
          done(risk, '');
        }
      ),
      open: function (current) {
        edit(current, model, done);
      },
      done: function (changed, deleted) {
        if (deleted) {
          done(null, AJS.I18n.getText('collabops.risks.dialog.deleted', risk.number));
        } else if (changed) {
          done(changed, AJS.I18n.getText('collabops.risks.dialog.saved', changed.number));
        } else {
          done(null, AJS.I18n.getText('collabops.dialog.gone'));
        }
      }
    });
  }

  /* What is typed would go with the dialog that the review closes. */
  function refuseReview(form) {
    var warning = element(
      'div',
      { class: 'aui-message aui-message-warning' },
      element('p', {}, AJS.I18n.getText('collabops.risks.review.save-first'))
    );
    fields.say(form, warning);
    warning.scrollIntoView({ block: 'nearest' });
    return false;
  }

  /* What can be done with a risk beside changing it: look at its past and its residual, record a review. */
  function aside(risk, mayReview, reviewed) {
    var history = dialog.button(AJS.I18n.getText('collabops.risks.history'), 'aui-button-link');
    var explain = dialog.button(AJS.I18n.getText('collabops.risks.explain'), 'aui-button-link');
    var review = dialog.button(AJS.I18n.getText('collabops.risks.review.record'), 'aui-button-link');
    var key = risk.id + '-' + risk.version + '-' + Math.random().toString(36).slice(2);
    history.addEventListener('click', function () {
      collabops.showRiskHistory(risk);
    });
    explain.addEventListener('click', function () {
      collabops.explainRisk(risk);
    });
    review.addEventListener('click', function () {
      if (review.getAttribute('aria-busy') === 'true' || !mayReview()) {
        return;
      }
      collabops.busy(review, true);
      rest.post('/risks/' + risk.id + '/reviews', {}, { 'Idempotency-Key': key }).then(reviewed, function (failure) {
        collabops.busy(review, false);
        AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
      });
    });
    return [history, explain, risk.mayChange ? review : null];
  }

  collabops.riskDialog = {
    /* Raises a risk with the fields of fixed (project, issue); promises that the dialog is open. */
    raise: function (fixed, done) {
      return collabops.riskModel(fixed.project).then(function (model) {
        raise(fixed, model, done);
      });
    },
    /* Reads the risk first, so that the dialog starts from its current state; promises that it is open. */
    edit: function (id, done) {
      return rest.get('/risks/' + id).then(function (risk) {
        return collabops.riskModel(risk.project.key).then(function (model) {
          edit(risk, model, done);
        });
      });
    }
  };
})((window.collabops = window.collabops || {}));
