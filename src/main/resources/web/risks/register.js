/* The risk register: filters, order and pages by REST over the first page that the server wrote. */
(function (collabops) {
  'use strict';

  var PAGE = 50;
  var TYPING = 300;
  var element = collabops.element;
  var rest = collabops.rest;

  function init(register) {
    var tools = register.querySelector('.collabops-register-tools');
    /* Without a login there is no REST: the first page stays as the server wrote it. */
    if (!tools || register.dataset.collabopsReady) {
      return;
    }
    register.dataset.collabopsReady = 'true';
    var find = register.querySelector.bind(register);
    var project = register.dataset.collabopsProject;
    var matrix = find('.collabops-matrix');
    var states = collabops.registerState(tools.elements.status.value);
    var view = collabops.registerView(register, states, PAGE);
    var state = states.read();
    var asked = 0;
    var typing = null;

    /* Only the answer to the latest question is shown, however late an earlier one arrives. */
    function load() {
      var number = ++asked;
      view.controls(state);
      view.working(true);
      return Promise.all([
        rest.get('/risks', Object.assign({ project: project, maxResults: PAGE }, states.forList(state))),
        rest.get('/risks/summary', Object.assign({ project: project }, states.forSummary(state)))
      ]).then(
        function (answers) {
          if (number !== asked) {
            return;
          }
          view.working(false);
          view.failed(null);
          view.counts(answers[1]);
          var page = answers[0];
          if (!page.values.length && page.total) {
            go({ startAt: String(Math.floor((page.total - 1) / PAGE) * PAGE) });
            return;
          }
          view.say(view.list(page, state));
        },
        function (failure) {
          if (number !== asked) {
            return;
          }
          view.working(false);
          view.failed(collabops.sentences([AJS.I18n.getText('collabops.risks.register.failed'), rest.said(failure)]), load);
        }
      );
    }

    /* Goes to another view; typing replaces the present entry of the history instead of adding one a letter. */
    function go(change, inPlace) {
      var next = states.hash(Object.assign({}, state, { startAt: '0' }, change));
      if (inPlace) {
        window.history.replaceState(null, '', next);
        state = states.read();
        load();
      } else {
        window.location.hash = next;
      }
    }

    function clear() {
      window.location.hash = states.hash(states.withoutFilters(state));
      tools.elements.text.focus();
    }

    function done(focus) {
      return function (risk, message) {
        load().then(function () {
          view.say(message);
          var button = focus();
          if (button) {
            button.focus();
          }
        });
      };
    }

    function edit(button) {
      var selector = '[data-collabops-edit="' + button.dataset.collabopsEdit + '"]';
      if (button.getAttribute('aria-busy') === 'true') {
        return;
      }
      collabops.busy(button, true);
      collabops.riskDialog
        .edit(
          button.dataset.collabopsEdit,
          done(function () {
            return find(selector) || find('[data-collabops-edit]') || find('.collabops-register-raise');
          })
        )
        .catch(function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
          load();
        })
        .then(function () {
          collabops.busy(button, false);
        });
    }

    function sort(th) {
      var order = th.dataset.order;
      var gravestFirst = order === 'score' || order === 'residual';
      var first = gravestFirst ? '-' + order : order;
      var other = gravestFirst ? order : '-' + order;
      go({ orderBy: state.orderBy === first ? other : first });
    }

    function chooseCell(cell) {
      var again = cell.getAttribute('aria-pressed') === 'true';
      go({
        likelihood: again ? '' : cell.dataset.likelihood,
        impact: again ? '' : cell.dataset.impact,
        assessed: ''
      });
    }

    register.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) {
        return;
      }
      if (matrix.contains(button)) {
        chooseCell(button);
      } else if (button.dataset.collabopsEdit) {
        edit(button);
      } else if (button.matches('.collabops-sort')) {
        sort(button.closest('th'));
      } else if (button.matches('.collabops-lane')) {
        go({ assessed: state.assessed === 'false' ? '' : 'false', likelihood: '', impact: '' });
      } else if (button.matches('.collabops-register-clear')) {
        clear();
      } else if (button.matches('.collabops-register-raise')) {
        collabops.riskDialog
          .raise(
            { project: project },
            done(function () {
              return find('.collabops-register-raise');
            })
          )
          .catch(function (failure) {
            AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
          });
      }
    });
    tools.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    tools.addEventListener('change', function (event) {
      var change = {};
      change[event.target.name] = event.target.value.trim();
      if (event.target.name !== 'text') {
        go(change);
      }
    });
    tools.elements.text.addEventListener('input', function () {
      window.clearTimeout(typing);
      typing = window.setTimeout(function () {
        go({ text: tools.elements.text.value.trim() }, true);
      }, TYPING);
    });
    window.addEventListener('hashchange', function () {
      if (states.isInAddress()) {
        state = states.read();
        load();
      }
    });

    register.querySelectorAll('th[data-order]').forEach(function (th) {
      var button = element('button', { type: 'button', class: 'collabops-sort' });
      while (th.firstChild) {
        button.appendChild(th.firstChild);
      }
      th.appendChild(button);
    });
    collabops.walkableMatrix(matrix);
    view.controls(state);
    if (states.isFirst(state)) {
      view.pager({ startAt: 0, total: Number(register.dataset.collabopsTotal) }, state);
    } else {
      load();
    }
  }

  function initAll() {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-register'), init);
  }

  AJS.toInit(initAll);
  if (window.JIRA && JIRA.bind) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, initAll);
  }
})((window.collabops = window.collabops || {}));
