/* After a transition, tells in one flag what followed. Asks only when the viewer has just changed the issue. */
(function (collabops) {
  'use strict';

  var WAITS = [400, 800, 1500, 3000, 6000];
  var REMEMBERED = 'collabops.flags';
  var FRESH = 60000;
  var FOLLOWED = '.collabops-risks, .collabops-goals-panel, .collabops-people-panel, .collabops-thanks';

  function remembered() {
    try {
      return JSON.parse(window.sessionStorage.getItem(REMEMBERED)) || {};
    } catch (unreadable) {
      return {};
    }
  }

  function remember(state) {
    window.sessionStorage.setItem(REMEMBERED, JSON.stringify(state));
  }

  /* A transition was begun; the page may be another one when it is done. */
  function begin() {
    var state = remembered();
    state.begun = Date.now();
    remember(state);
  }

  function issueKey() {
    return AJS.$('meta[name="ajs-issue-key"]').attr('content') || AJS.$('#key-val').text() || null;
  }

  /* What followed may stand on this very page: its sections look again. */
  function refreshSections() {
    document.querySelectorAll(FOLLOWED).forEach(function (panel) {
      panel.dispatchEvent(new window.CustomEvent('collabops-followed'));
    });
  }

  function link(question) {
    var address = AJS.escapeHtml(AJS.contextPath() + question.path);
    return '<a class="collabops-flag-question" href="' + address + '">' + AJS.escapeHtml(question.text) + '</a>';
  }

  function tell(texts, questions) {
    refreshSections();
    AJS.flag({
      type: 'info',
      close: questions.length || texts.length > 1 ? 'manual' : 'auto',
      title: texts.length ? AJS.I18n.getText('collabops.flags.title') : undefined,
      body: texts.map(AJS.escapeHtml).concat(questions.map(link)).join('<br>')
    });
  }

  function ask(issue, attempt, found, asked) {
    window.setTimeout(function () {
      var after = remembered().after || 0;
      collabops.rest.get('/flags', { issue: issue, after: after }).then(function (told) {
        var state = remembered();
        state.after = told.last;
        remember(state);
        var texts = found.concat(told.values);
        var questions = asked.concat(told.questions);
        var something = texts.length || questions.length;
        if ((told.pending || !something) && attempt + 1 < WAITS.length) {
          ask(issue, attempt + 1, texts, questions);
        } else if (something) {
          tell(texts, questions);
        }
      });
    }, WAITS[attempt]);
  }

  function look() {
    var state = remembered();
    var issue = issueKey();
    if (issue && state.begun && Date.now() - state.begun < FRESH) {
      delete state.begun;
      remember(state);
      ask(issue, 0, [], []);
    }
  }

  AJS.$(function () {
    document.addEventListener(
      'click',
      function (event) {
        if (event.target.closest('.issueaction-workflow-transition, #issue-workflow-transition-submit')) {
          begin();
        }
      },
      true
    );
    look();
    if (window.JIRA && JIRA.Events) {
      JIRA.bind(JIRA.Events.ISSUE_REFRESHED, look);
    }
  });
})((window.collabops = window.collabops || {}));
