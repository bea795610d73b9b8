/* The section “People” on an issue: planning somebody for it, changing a plan, always the current state. */
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
    var data = panel.dataset;
    var place = {
      issue: data.collabopsIssue,
      me: data.collabopsMe,
      myName: data.collabopsMyName,
      others: data.collabopsOthers === 'true',
      assignee: data.collabopsAssignee
        ? { name: data.collabopsAssignee, displayName: data.collabopsAssigneeName }
        : null,
      today: data.collabopsToday,
      due: data.collabopsDue >= data.collabopsToday ? data.collabopsDue : null
    };

    /* Puts the current panel in the place of this one. then(panel) */
    function refresh(then) {
      return collabops
        .fragment('/secure/CollabopsPeoplePanel.jspa', { issueKey: place.issue }, '.collabops-people-panel')
        .then(function (fresh) {
          if (panel.parentNode) {
            panel.parentNode.replaceChild(fresh, panel);
            init(fresh);
            then(fresh);
          }
        }, failed);
    }

    function done(message) {
      refresh(function (fresh) {
        fresh.querySelector('.collabops-people-said').textContent = message;
        var again = fresh.querySelector('.collabops-plan-new');
        if (again) {
          again.focus();
        }
      });
    }

    function change(button) {
      collabops.busy(button, true);
      collabops.allocate
        .change(button.closest('.collabops-plan').dataset.collabopsAllocation, place, done)
        .catch(failed)
        .then(function () {
          collabops.busy(button, false);
        });
    }

    document.addEventListener('collabops-allocated', function (event) {
      if (panel.parentNode) {
        done(event.detail);
      }
    });
    panel.addEventListener('collabops-followed', function () {
      refresh(function () {});
    });
    panel.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (button.matches('.collabops-plan-new')) {
        collabops.allocate.add(place, done);
      } else if (button.matches('.collabops-plan-edit')) {
        change(button);
      }
    });
  }

  function initAll(root) {
    if (root.matches && root.matches('.collabops-people-panel')) {
      init(root);
    }
    root.querySelectorAll('.collabops-people-panel').forEach(init);
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
