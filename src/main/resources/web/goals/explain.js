/* “How is this computed?”, wherever such a button stands. */
(function (collabops) {
  'use strict';

  function explain(button) {
    if (button.getAttribute('aria-busy') === 'true') {
      return;
    }
    collabops.busy(button, true);
    collabops
      .fragment('/secure/CollabopsGoalExplain.jspa', { goal: button.dataset.collabopsGoal }, '.collabops-explain')
      .then(
        function (content) {
          collabops.dialog.read('medium', AJS.I18n.getText('collabops.goals.explain'), content);
        },
        function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(collabops.rest.said(failure)) });
        }
      )
      .then(function () {
        collabops.busy(button, false);
      });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('.collabops-goal-explain');
    if (button) {
      explain(button);
    }
  });
})((window.collabops = window.collabops || {}));
