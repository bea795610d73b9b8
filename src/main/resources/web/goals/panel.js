/* The section “Goals” on an issue: aligning by typing, removing with undo, checking in, always the current state. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;

  function failed(failure) {
    AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
  }

  function init(panel) {
    if (panel.dataset.collabopsReady) {
      return;
    }
    panel.dataset.collabopsReady = 'true';
    var issue = panel.dataset.collabopsIssue;
    var input = panel.querySelector('.collabops-goal-pick');

    /* Puts the current panel in the place of this one. then(panel) */
    function refresh(then) {
      return collabops
        .fragment('/secure/CollabopsGoalPanel.jspa', { issueKey: issue }, '.collabops-goals-panel')
        .then(function (fresh) {
          if (panel.parentNode) {
            panel.parentNode.replaceChild(fresh, panel);
            init(fresh);
            then(fresh);
          }
        }, failed);
    }

    function say(fresh, message) {
      fresh.querySelector('.collabops-goals-said').textContent = message;
    }

    function complain(text) {
      var error = panel.querySelector('.collabops-goal-align .error');
      error.textContent = text;
      error.hidden = !text;
      if (text) {
        input.setAttribute('aria-invalid', 'true');
      } else {
        input.removeAttribute('aria-invalid');
      }
    }

    function align(choice) {
      input.value = choice.title;
      complain('');
      collabops.alignment.add(choice.id, issue).then(
        function () {
          return refresh(function (fresh) {
            say(fresh, AJS.I18n.getText('collabops.goals.align-to.done', choice.title));
            var again = fresh.querySelector('.collabops-served [class*="collabops-goal-check-in"], .collabops-served-release');
            if (again) {
              again.focus();
            }
          });
        },
        function (failure) {
          complain(rest.said(failure));
        }
      );
    }

    function offerUndo(fresh, keyResult, title) {
      var message = AJS.I18n.getText('collabops.goals.panel.released', title);
      var undo = fresh.querySelector('.collabops-goals-undo');
      undo.hidden = false;
      undo.querySelector('span').textContent = message;
      say(fresh, message);
      var button = undo.querySelector('button');
      button.addEventListener('click', function () {
        collabops.alignment.add(keyResult, issue).then(function () {
          /* The panel in place then is the fresh one, which refreshes itself. */
          fresh.dispatchEvent(new window.CustomEvent('collabops-refresh'));
        }, failed);
      });
      button.focus();
    }

    function release(button) {
      var row = button.closest('.collabops-served');
      collabops.busy(button, true);
      collabops.alignment.remove(row.dataset.collabopsKeyResult, issue).then(function () {
        return refresh(function (fresh) {
          offerUndo(fresh, row.dataset.collabopsKeyResult, row.dataset.collabopsTitle);
        });
      }, function (failure) {
        collabops.busy(button, false);
        failed(failure);
      });
    }

    function checkIn(button) {
      collabops.busy(button, true);
      var id = button.dataset.collabopsKeyResult;
      collabops
        .checkIn(id, function (message) {
          refresh(function (fresh) {
            say(fresh, message);
            var again = fresh.querySelector('.collabops-goal-check-in[data-collabops-key-result="' + id + '"]');
            if (again) {
              again.focus();
            }
          });
        })
        .catch(failed)
        .then(function () {
          collabops.busy(button, false);
        });
    }

    /* Not while somebody types: what was typed would be gone. */
    panel.addEventListener('collabops-followed', function () {
      if (!input || !input.value) {
        refresh(function () {});
      }
    });
    panel.addEventListener('collabops-refresh', function () {
      refresh(function (fresh) {
        var first = fresh.querySelector('.collabops-goal-pick');
        if (first) {
          first.focus();
        }
      });
    });
    panel.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (button.matches('.collabops-served-release')) {
        release(button);
      } else if (button.matches('.collabops-goal-check-in')) {
        checkIn(button);
      }
    });
    if (input) {
      collabops.goalPicker(input, null, align);
      input.form.addEventListener('submit', function (event) {
        event.preventDefault();
        complain(input.value.trim() ? AJS.I18n.getText('collabops.goals.align-to.choose') : '');
      });
      input.addEventListener('input', function () {
        complain('');
      });
    }
  }

  function initAll(root) {
    if (root.matches && root.matches('.collabops-goals-panel')) {
      init(root);
    }
    root.querySelectorAll('.collabops-goals-panel').forEach(init);
  }

  AJS.toInit(function () {
    initAll(document);
  });
  if (window.JIRA && JIRA.bind) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, $context) {
      AJS.$($context).each(function () {
        initAll(this);
      });
    });
    JIRA.bind(JIRA.Events.ISSUE_REFRESHED, function () {
      initAll(document);
    });
  }
})((window.collabops = window.collabops || {}));
