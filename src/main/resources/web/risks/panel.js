/* The section “Risks” on an issue: raising in one line, editing in a dialog, always the current list. */
(function (collabops) {
  'use strict';

  var ROWS = 5;
  var element = collabops.element;
  var rest = collabops.rest;
  /* What was typed but not raised yet, by issue: Jira replaces the panel whenever it likes. */
  var drafts = {};

  function inherent(risk) {
    var score = risk.inherent && element('span', { class: 'collabops-score' }, risk.inherent.score);
    return element('span', { class: 'collabops-inherent' }, collabops.levelLozenge(risk.inherent), ' ', score);
  }

  function item(risk) {
    return element(
      'li',
      { class: 'collabops-risk', 'data-collabops-risk': risk.id },
      element(
        'div',
        { class: 'collabops-risk-title' },
        element('span', { class: 'collabops-risk-number' }, risk.number),
        ' ',
        element('span', { class: 'collabops-risk-text' }, risk.title),
        risk.mayChange ? collabops.editButton(risk) : null
      ),
      element(
        'div',
        { class: 'collabops-risk-facts' },
        inherent(risk),
        collabops.residual(risk),
        risk.status === 'OPEN' ? null : collabops.statusLozenge(risk.status),
        risk.owner ? element('span', { class: 'collabops-risk-owner' }, risk.owner.displayName) : null
      )
    );
  }

  /* A risk that the issue is a control of: its number leads to the issue that it is about. */
  function controlled(risk) {
    return element(
      'li',
      { class: 'collabops-risk', 'data-collabops-controlled': risk.id },
      element(
        'div',
        { class: 'collabops-risk-title' },
        risk.issue
          ? element(
              'a',
              { class: 'collabops-risk-number', href: AJS.contextPath() + '/browse/' + risk.issue.key },
              risk.number
            )
          : element('span', { class: 'collabops-risk-number' }, risk.number),
        ' ',
        element('span', { class: 'collabops-risk-text' }, risk.title)
      ),
      element(
        'div',
        { class: 'collabops-risk-facts' },
        inherent(risk),
        collabops.residual(risk)
      )
    );
  }

  function init(panel) {
    if (panel.dataset.collabopsReady) {
      return;
    }
    panel.dataset.collabopsReady = 'true';
    var issue = panel.dataset.collabopsIssue;
    var project = panel.dataset.collabopsProject;
    var form = panel.querySelector('.collabops-raise');
    var asked = 0;

    function say(text) {
      panel.querySelector('.collabops-risks-said').textContent = text;
    }

    function show(page) {
      collabops.replace(panel.querySelector('.collabops-risks-list'), page.values.map(item));
      panel.querySelector('.collabops-risks-empty').hidden = page.total > 0;
      var more = panel.querySelector('.collabops-risks-more');
      more.hidden = page.total <= page.values.length;
      more.textContent = AJS.I18n.getText('collabops.risks.panel.more', page.total - page.values.length);
    }

    function showControlled(page) {
      collabops.replace(panel.querySelector('.collabops-controlled-list'), page.values.map(controlled));
      panel.querySelector('.collabops-controlled').hidden = page.total === 0;
      var more = panel.querySelector('.collabops-controlled-more');
      more.hidden = page.total <= page.values.length;
      more.textContent = AJS.I18n.getText('collabops.risks.panel.more', page.total - page.values.length);
    }

    function refresh() {
      var number = ++asked;
      var live = { status: collabops.words.live, maxResults: ROWS };
      return Promise.all([
        rest.get('/risks', Object.assign({ issue: issue }, live)),
        rest.get('/risks', Object.assign({ controlledBy: issue }, live))
      ]).then(
        function (pages) {
          if (number === asked) {
            show(pages[0]);
            showControlled(pages[1]);
          }
        },
        function (failure) {
          say(rest.said(failure));
        }
      );
    }

    panel.addEventListener('collabops-followed', refresh);
    panel.addEventListener('click', function (event) {
      var button = event.target.closest('[data-collabops-edit]');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(button, true);
      var id = button.dataset.collabopsEdit;
      collabops.riskDialog
        .edit(id, function (changed, message) {
          refresh().then(function () {
            say(message);
            var again =
              panel.querySelector('[data-collabops-edit="' + id + '"]') ||
              panel.querySelector('[data-collabops-edit]') ||
              panel.querySelector('.collabops-raise-title');
            if (again) {
              again.focus();
            }
          });
        })
        .catch(function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
          refresh();
        })
        .then(function () {
          collabops.busy(button, false);
        });
    });
    if (form) {
      initForm(form, { issue: issue, project: project }, function (risk) {
        return refresh().then(function () {
          say(AJS.I18n.getText('collabops.risks.raise.done', risk.number));
        });
      });
    }
  }

  function initForm(form, fixed, raised) {
    var title = form.elements.title;
    var more = form.querySelector('.collabops-raise-more');
    var error = form.querySelector('.error');
    var submit = form.querySelector('button[type="submit"]');
    var draft = drafts[fixed.issue];
    /* Made when somebody begins to type, since only then the model is needed. */
    var matrix = null;
    var chosen = null;

    function assessed(assessment) {
      chosen = assessment;
      remember();
    }

    function set(assessment) {
      chosen = assessment;
      if (matrix) {
        matrix.set(assessment);
      }
    }

    function open() {
      more.hidden = false;
      if (matrix) {
        return;
      }
      collabops.riskModel(fixed.project).then(
        function (model) {
          if (!matrix) {
            matrix = collabops.matrixPicker(form.querySelector('.collabops-raise-matrix'), model, assessed);
            matrix.set(chosen);
            more.scrollIntoView({ block: 'nearest' });
          }
        },
        function (failure) {
          complain(rest.said(failure));
        }
      );
    }

    function remember() {
      drafts[fixed.issue] = { title: title.value, inherent: chosen };
    }

    function complain(text) {
      error.textContent = text;
      error.hidden = !text;
      if (text) {
        title.setAttribute('aria-invalid', 'true');
      } else {
        title.removeAttribute('aria-invalid');
      }
    }

    function empty() {
      delete drafts[fixed.issue];
      title.value = '';
      set(null);
      complain('');
    }

    function close() {
      empty();
      more.hidden = true;
    }

    title.addEventListener('focus', function () {
      if (more.hidden) {
        open();
        more.scrollIntoView({ block: 'nearest' });
      }
    });
    title.addEventListener('input', function () {
      complain('');
      remember();
    });
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !more.hidden) {
        event.stopPropagation();
        title.focus();
        close();
      }
    });
    form.querySelector('.cancel').addEventListener('click', close);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (submit.getAttribute('aria-busy') === 'true') {
        return;
      }
      complain('');
      collabops.busy(submit, true);
      var risk = { project: fixed.project, issue: fixed.issue, title: title.value.trim() };
      if (chosen) {
        risk.inherent = chosen;
      }
      rest
        .post('/risks', risk)
        .then(
          function (made) {
            empty();
            return raised(made);
          },
          function (failure) {
            complain(rest.said(failure));
          }
        )
        .then(function () {
          collabops.busy(submit, false);
          title.focus();
        });
    });
    if (draft && (draft.title || draft.inherent)) {
      title.value = draft.title;
      set(draft.inherent);
      open();
    }
  }

  function initAll(root) {
    if (root.matches && root.matches('.collabops-risks')) {
      init(root);
    }
    root.querySelectorAll('.collabops-risks').forEach(init);
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
