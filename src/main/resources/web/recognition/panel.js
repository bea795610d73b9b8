/* The section “Thanks” on an issue: a line and a click thank the assignee, a dialog anybody else. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;
  var ASKED = '#collabops-thank';

  function failed(failure) {
    AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
  }

  function init(panel) {
    if (panel.dataset.collabopsReady) {
      return;
    }
    panel.dataset.collabopsReady = 'true';
    var issue = panel.dataset.collabopsIssue;
    var form = panel.querySelector('.collabops-thank-form');
    var input = form && form.elements.message;
    var chips = form && form.querySelector('.collabops-value-chips');
    var give = collabops.givingThanks();

    /* Puts the current panel in the place of this one. */
    function refresh(message) {
      return collabops
        .fragment('/secure/CollabopsThanksPanel.jspa', { issueKey: issue }, '.collabops-thanks')
        .then(function (fresh) {
          if (panel.parentNode) {
            panel.parentNode.replaceChild(fresh, panel);
            init(fresh);
            fresh.querySelector('.collabops-thanks-said').textContent = message;
            var next = fresh.querySelector('.collabops-thank-form input, .collabops-thank-more');
            if (message && next) {
              next.focus();
            }
          }
        }, failed);
    }

    function complain(text) {
      var error = form.querySelector('.error');
      error.textContent = text;
      error.hidden = !text;
      if (text) {
        input.setAttribute('aria-invalid', 'true');
        input.focus();
      } else {
        input.removeAttribute('aria-invalid');
      }
    }

    function send(button) {
      if (button.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(button, true);
      complain('');
      give({
        issue: issue,
        to: [form.dataset.collabopsTo],
        message: input.value.trim() || null,
        values: collabops.valueChips.pressed(chips)
      }).then(
        function (given) {
          refresh(collabops.thanked(given)).then(function () {
            collabops.busy(button, false);
          });
        },
        function (failure) {
          collabops.busy(button, false);
          complain(rest.said(failure));
        }
      );
    }

    function openDialog() {
      var assigned = form.dataset.collabopsTo;
      collabops.thank({
        about: { issue: issue },
        first: assigned && input.value ? [{ to: assigned, name: form.dataset.collabopsName }] : [],
        message: input ? input.value : null,
        chips: chips,
        points: panel.dataset.collabopsPoints === 'true',
        done: refresh
      });
    }

    /* Not while somebody types: what was typed would be gone. */
    panel.addEventListener('collabops-followed', function () {
      if (!input || !input.value) {
        refresh('');
      }
    });
    panel.addEventListener('click', function (event) {
      var button = event.target.closest('.collabops-thanks-withdraw');
      if (button) {
        collabops.withdrawThanks(button.closest('.collabops-thanks-card'), refresh);
      } else if (event.target.closest('.collabops-thank-more')) {
        openDialog();
      } else if (form) {
        collabops.valueChips.press(event);
      }
    });
    if (input) {
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        send(form.querySelector('[type="submit"]'));
      });
      input.addEventListener('input', function () {
        complain('');
      });
    }
  }

  /* Where a flag has led its reader. */
  function answer() {
    var panel = window.location.hash === ASKED && document.querySelector('.collabops-thanks');
    var next = panel && panel.querySelector('.collabops-thank-form input, .collabops-thank-more');
    if (next) {
      panel.scrollIntoView({ block: 'center' });
      next.focus();
    }
  }

  function initAll(root) {
    if (root.matches && root.matches('.collabops-thanks')) {
      init(root);
    }
    root.querySelectorAll('.collabops-thanks').forEach(init);
  }

  AJS.toInit(function () {
    initAll(document);
    answer();
    window.addEventListener('hashchange', answer);
    document.addEventListener('click', function (event) {
      var question = event.target.closest('.collabops-flag-question');
      if (question && question.hash === ASKED && question.pathname === window.location.pathname) {
        window.setTimeout(answer, 0);
      }
    });
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
