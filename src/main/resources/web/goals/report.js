/* Unaligned issues of the report are aligned where they stand, with undo. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var rest = collabops.rest;
  var COUNTED = ['.collabops-figures', '.collabops-coverage-tables', '.collabops-coverage-idle'];

  /* What the report that is shown was configured with. */
  function asked() {
    var given = {};
    new window.URLSearchParams(window.location.search).forEach(function (value, name) {
      given[name] = value;
    });
    return given;
  }

  function init(report) {
    if (report.dataset.collabopsReady) {
      return;
    }
    report.dataset.collabopsReady = 'true';
    var counted = 0;

    function say(text) {
      report.querySelector('.collabops-goals-said').textContent = text;
    }

    function failed(failure) {
      AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
    }

    /* What is counted follows what was just aligned; the list stays as it is, since one can undo in it. */
    function recount() {
      var number = ++counted;
      collabops.fragment('/secure/ConfigureReport.jspa', asked(), '.collabops-coverage').then(function (fresh) {
        if (number !== counted || !fresh.querySelector(COUNTED[0])) {
          return;
        }
        COUNTED.forEach(function (part) {
          report.replaceChild(fresh.querySelector(part), report.querySelector(part));
        });
        report.querySelector('.collabops-orphans-count').textContent = report.querySelector('.collabops-unaligned').textContent;
      }, failed);
    }

    function aligned(cell, button, issue, choice) {
      var message = AJS.I18n.getText('collabops.goals.align-to.done', choice.title);
      var undo = element(
        'button',
        { type: 'button', class: 'aui-button aui-button-link' },
        AJS.I18n.getText('collabops.goals.undo')
      );
      undo.addEventListener('click', function () {
        collabops.alignment.remove(choice.id, issue).then(function () {
          collabops.replace(cell, button);
          button.focus();
          recount();
        }, failed);
      });
      collabops.replace(cell, element('span', { class: 'collabops-orphan-done' }, message), ' ', undo);
      say(message);
      undo.focus();
      recount();
    }

    function pick(button) {
      var cell = button.parentNode;
      var issue = button.closest('[data-collabops-issue]').dataset.collabopsIssue;
      var input = element('input', {
        type: 'text',
        class: 'text collabops-goal-pick',
        autocomplete: 'off',
        placeholder: AJS.I18n.getText('collabops.goals.align-to.placeholder'),
        'aria-label': AJS.I18n.getText('collabops.goals.align-to.issue.label', issue)
      });
      var error = element('div', { class: 'error', role: 'alert' });
      var around = element('form', { class: 'aui collabops-form collabops-orphan-form' }, element('div', {}, input), error);
      around.addEventListener('submit', function (event) {
        event.preventDefault();
      });
      collabops.replace(cell, around);
      collabops.goalPicker(input, null, function (choice) {
        input.value = choice.title;
        collabops.alignment.add(choice.id, issue).then(aligned.bind(null, cell, button, issue, choice), function (failure) {
          error.textContent = rest.said(failure);
        });
      });
      input.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          collabops.replace(cell, button);
          button.focus();
        }
      });
      input.focus();
    }

    report.addEventListener('click', function (event) {
      var button = event.target.closest('.collabops-orphan-align');
      if (button) {
        pick(button);
      }
    });
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-coverage'), init);
  });
})((window.collabops = window.collabops || {}));
