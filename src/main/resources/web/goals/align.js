/* Choosing a goal while one types, and aligning issues by REST. */
(function (collabops) {
  'use strict';

  /* chosen({goal, id, title}); objectives: whether these can be chosen besides key results. */
  collabops.goalPicker = function (input, objectives, chosen) {
    return collabops.picker(
      input,
      function (text) {
        return collabops.fragment(
          '/secure/CollabopsGoalChoices.jspa',
          { text: text, objectives: objectives },
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
      AJS.I18n.getText('collabops.goals.align-to.nothing')
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
