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
    var state = states.read();
    var asked = 0;
    var typing = null;

    function all(selector, act) {
      Array.prototype.forEach.call(register.querySelectorAll(selector), act);
    }

    function say(text) {
      find('.collabops-risks-said').textContent = text;
    }

    function working(now) {
      register.setAttribute('aria-busy', String(now));
      find('.collabops-register-busy').hidden = !now;
    }

    function showControls() {
      ['text', 'level', 'status', 'category', 'owner'].forEach(function (name) {
        if (tools.elements[name] !== document.activeElement) {
          tools.elements[name].value = state[name];
        }
      });
      all('.collabops-matrix button', function (cell) {
        var pressed = cell.dataset.likelihood === state.likelihood && cell.dataset.impact === state.impact;
        cell.setAttribute('aria-pressed', String(pressed));
      });
      find('.collabops-lane').setAttribute('aria-pressed', String(state.assessed === 'false'));
      all('th[data-order]', function (th) {
        var order = state.orderBy.replace('-', '');
        var direction = state.orderBy.charAt(0) === '-' ? 'descending' : 'ascending';
        th.setAttribute('aria-sort', th.dataset.order === order ? direction : 'none');
      });
      find('.collabops-register-tools .collabops-register-clear').hidden = !states.isFiltered(state);
      collabops.replace(
        find('.collabops-register-chips'),
        state.likelihood && state.impact
          ? element(
              'span',
              { class: 'aui-label' },
              AJS.I18n.getText('collabops.risks.register.cell', state.likelihood, state.impact)
            )
          : null
      );
    }

    function showCounts(summary) {
      find('.collabops-register-total').textContent = summary.total;
      find('.collabops-lane-count').textContent = summary.unassessed;
      all('[data-band]', function (count) {
        count.textContent = summary.byLevel[count.dataset.band];
      });
      all('.collabops-matrix button', function (cell) {
        var count = summary.matrix[cell.dataset.likelihood - 1][cell.dataset.impact - 1];
        cell.querySelector('.collabops-matrix-count').textContent = count || '';
        cell.setAttribute(
          'aria-label',
          AJS.I18n.getText(
            'collabops.risks.matrix.cell',
            cell.dataset.likelihood,
            cell.dataset.impact,
            cell.dataset.level,
            count
          )
        );
      });
    }

    function shownText(page) {
      return AJS.I18n.getText(
        'collabops.risks.register.shown',
        page.startAt + 1,
        page.startAt + page.values.length,
        page.total
      );
    }

    function pageAddress(startAt) {
      return states.hash(Object.assign({}, state, { startAt: String(startAt) }));
    }

    function showList(page) {
      var some = page.values.length > 0;
      var filtered = states.isFiltered(state);
      var inPager = find('.collabops-register-pager').contains(document.activeElement);
      collabops.replace(
        find('.collabops-register-table tbody'),
        page.values.map(collabops.registerRow.bind(null, register.dataset.collabopsToday))
      );
      find('.collabops-register-table').hidden = !some;
      find('.collabops-register-shown').hidden = !some;
      find('.collabops-register-shown').textContent = shownText(page);
      find('.collabops-register-empty').hidden = some || filtered;
      find('.collabops-register-nothing').hidden = some || !filtered;
      collabops.replace(find('.collabops-register-pager'), collabops.registerPager(page, PAGE, pageAddress));
      if (inPager) {
        find('.collabops-register-table').focus();
        find('.collabops-register-tools').scrollIntoView();
      }
      return some ? shownText(page) : AJS.I18n.getText('collabops.risks.register.nothing');
    }

    /* Only the answer to the latest question is shown, however late an earlier one arrives. */
    function load() {
      var number = ++asked;
      showControls();
      working(true);
      return Promise.all([
        rest.get('/risks', Object.assign({ project: project, maxResults: PAGE }, states.forList(state))),
        rest.get('/risks/summary', Object.assign({ project: project }, states.forSummary(state)))
      ]).then(
        function (answers) {
          if (number !== asked) {
            return;
          }
          working(false);
          collabops.replace(find('.collabops-register-failure'));
          showCounts(answers[1]);
          var page = answers[0];
          if (!page.values.length && page.total) {
            go({ startAt: String(Math.floor((page.total - 1) / PAGE) * PAGE) });
            return;
          }
          say(showList(page));
        },
        function (failure) {
          if (number !== asked) {
            return;
          }
          working(false);
          collabops.replace(
            find('.collabops-register-failure'),
            collabops.errorBox(
              AJS.I18n.getText('collabops.risks.register.failed') + ' ' + rest.said(failure),
              load
            )
          );
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
          say(message);
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
      button.setAttribute('aria-busy', 'true');
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
          button.removeAttribute('aria-busy');
        });
    }

    function sort(th) {
      var order = th.dataset.order;
      var first = order === 'score' ? '-score' : order;
      var other = order === 'score' ? 'score' : '-' + order;
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
        collabops.riskDialog.raise(
          { project: project },
          done(function () {
            return button;
          })
        );
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
      state = states.read();
      load();
    });

    all('th[data-order]', function (th) {
      var button = element('button', { type: 'button', class: 'collabops-sort' });
      while (th.firstChild) {
        button.appendChild(th.firstChild);
      }
      th.appendChild(button);
    });
    collabops.walkableMatrix(matrix);
    showControls();
    var total = Number(find('.collabops-register-total').textContent);
    if (!states.isFirst(state)) {
      load();
    } else {
      collabops.replace(
        find('.collabops-register-pager'),
        collabops.registerPager({ startAt: 0, total: total }, PAGE, pageAddress)
      );
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
