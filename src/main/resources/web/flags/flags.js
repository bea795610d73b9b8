/* After a transition, tells in one flag what followed. Asks only when the viewer has just changed the issue. */
(function (collabops) {
  'use strict';

  var WAITS = [400, 800, 1500, 3000, 6000];
  var REMEMBERED = 'collabops.flags';
  var FRESH = 60000;

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
    document.querySelectorAll('.collabops-risks, .collabops-goals-panel').forEach(function (panel) {
      panel.dispatchEvent(new window.CustomEvent('collabops-followed'));
    });
  }

  function tell(texts) {
    refreshSections();
    AJS.flag({
      type: 'info',
      close: 'auto',
      title: AJS.I18n.getText('collabops.flags.title'),
      body: texts.map(AJS.escapeHtml).join('<br>')
    });
  }

  function ask(issue, attempt, found) {
    window.setTimeout(function () {
      var after = remembered().after || 0;
      collabops.rest.get('/flags', { issue: issue, after: after }).then(function (told) {
        var state = remembered();
        state.after = told.last;
        remember(state);
        var texts = found.concat(told.values);
        if ((told.pending || !texts.length) && attempt + 1 < WAITS.length) {
          ask(issue, attempt + 1, texts);
        } else if (texts.length) {
          tell(texts);
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
      ask(issue, 0, []);
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
