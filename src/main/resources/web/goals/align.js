/* Choosing a goal while one types, and aligning issues by REST. */
(function (collabops) {
  'use strict';

  /* chosen({goal, id, title}); child: the objective that a parent is chosen for, null to choose a key result. */
  collabops.goalPicker = function (input, child, chosen) {
    return collabops.picker(
      input,
      function (text) {
        return collabops.fragment(
          '/secure/CollabopsGoalChoices.jspa',
          { text: text, child: child || '' },
          '.collabops-choices'
        );
      },
      function (choice) {
        chosen({
          goal: choice.dataset.collabopsGoal,
          id: choice.dataset.collabopsId,
          title: choice.dataset.collabopsTitle
        });
      },
      child
        ? AJS.I18n.getText('collabops.goals.align-to.nothing-other')
        : AJS.I18n.getText('collabops.goals.align-to.nothing')
    );
  };

  collabops.alignment = {
    /* Lets an issue serve a key result. */
    add: function (keyResult, issue) {
      return collabops.rest.post('/key-results/' + keyResult + '/issues', { issue: issue });
    },
    remove: function (keyResult, issue) {
      return collabops.rest.remove('/key-results/' + keyResult + '/issues/' + encodeURIComponent(issue), {});
    }
  };
})((window.collabops = window.collabops || {}));
