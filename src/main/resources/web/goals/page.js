/* The page of a project's goals: its filters and pages live in the address, its list comes from the server. */
(function (collabops) {
  'use strict';

  var TYPING = 300;
  var FILTERS = ['space', 'state', 'owner', 'text'];
  var NAMES = ['cycle', 'startAt'].concat(FILTERS);
  var element = collabops.element;
  var rest = collabops.rest;

  function choices(select) {
    var names = {};
    Array.prototype.forEach.call(select.options, function (option) {
      if (option.value && option.value !== 'all') {
        names[option.value] = option.text;
      }
    });
    return names;
  }

  function init(page) {
    var tools = page.querySelector('.collabops-goals-tools');
    /* Without a login there is nothing to ask with: the page stays as the server wrote it. */
    if (!tools || page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';
    var find = page.querySelector.bind(page);
    var asked = 0;
    var typing = null;
    var state = read();

    function read() {
      var given = new window.URLSearchParams(window.location.hash.slice(1));
      var found = {};
      NAMES.forEach(function (name) {
        found[name] = given.get(name) || '';
      });
      return found;
    }

    function hash(of) {
      var changed = new window.URLSearchParams();
      NAMES.forEach(function (name) {
        if (of[name] && of[name] !== '0') {
          changed.set(name, of[name]);
        }
      });
      return '#' + changed.toString();
    }

    function say(text) {
      find('.collabops-goals-said').textContent = text;
    }

    function showControls() {
      NAMES.forEach(function (name) {
        var control = tools.elements[name];
        if (control && control !== document.activeElement) {
          control.value = state[name] || (name === 'cycle' ? page.dataset.collabopsCycle : '');
        }
      });
      find('.collabops-goals-tools .collabops-goals-clear').hidden = !FILTERS.some(function (name) {
        return state[name];
      });
    }

    function pageLink(text, startAt, current) {
      return element(
        'li',
        { class: current ? 'aui-nav-selected' : null },
        current
          ? element('span', { 'aria-current': 'page' }, text)
          : element('a', { href: hash(Object.assign({}, state, { startAt: String(startAt) })) }, text)
      );
    }

    function showPager() {
      var list = find('.collabops-goals-list');
      var pager = find('.collabops-goals-pager');
      var size = Number(list.dataset.collabopsPage);
      var last = Math.ceil(Number(list.dataset.collabopsTotal) / size);
      var current = Math.floor(Number(list.dataset.collabopsFrom) / size) + 1;
      var links = [];
      if (!pager || last < 2) {
        return;
      }
      if (current > 1) {
        links.push(pageLink(AJS.I18n.getText('collabops.goals.previous'), (current - 2) * size));
      }
      for (var number = 1; number <= last; number++) {
        if (number === 1 || number === last || Math.abs(number - current) < 3) {
          links.push(pageLink(number, (number - 1) * size, number === current));
        } else if (number === 2 || number === last - 1) {
          links.push(element('li', { class: 'aui-nav-truncation' }, '…'));
        }
      }
      if (current < last) {
        links.push(pageLink(AJS.I18n.getText('collabops.goals.next'), current * size));
      }
      collabops.replace(pager, element('ol', { class: 'aui-nav aui-nav-pagination' }, links));
    }

    function working(now) {
      page.setAttribute('aria-busy', String(now));
      find('.collabops-goals-busy').hidden = !now;
    }

    /* Only the answer to the latest question is shown, however late an earlier one arrives. */
    function load() {
      var number = ++asked;
      showControls();
      working(true);
      return collabops
        .fragment('/secure/CollabopsGoals.jspa', Object.assign({ projectKey: page.dataset.collabopsProject }, state), '.collabops-goals')
        .then(
          function (fresh) {
            if (number !== asked) {
              return;
            }
            working(false);
            collabops.replace(find('.collabops-goals-failure'));
            var inPager = find('.collabops-goals-list').contains(document.activeElement);
            ['.collabops-goals-list', '.collabops-open-spaces'].forEach(function (part) {
              find(part).parentNode.replaceChild(fresh.querySelector(part), find(part));
            });
            find('.collabops-goals-total').textContent = fresh.querySelector('.collabops-goals-total').textContent;
            showPager();
            if (inPager) {
              find('.collabops-goals-list').focus();
            }
            var shown = find('.collabops-goals-shown, .collabops-empty h3');
            say(shown ? shown.textContent : '');
          },
          function (failure) {
            if (number !== asked) {
              return;
            }
            working(false);
            collabops.replace(
              find('.collabops-goals-failure'),
              collabops.errorBox(AJS.I18n.getText('collabops.goals.failed', rest.said(failure)), load)
            );
          }
        );
    }

    /* Goes to another view; typing replaces the present entry of the history instead of adding one a letter. */
    function go(change, inPlace) {
      var next = hash(Object.assign({}, state, { startAt: '' }, change));
      if (inPlace) {
        window.history.replaceState(null, '', next);
        state = read();
        load();
      } else {
        window.location.hash = next;
      }
    }

    function clear() {
      var nothing = {};
      FILTERS.forEach(function (name) {
        nothing[name] = '';
      });
      tools.elements.text.value = '';
      go(nothing);
      tools.elements.text.focus();
    }

    function around() {
      var cycles = choices(tools.elements.cycle);
      return {
        cycles: cycles,
        cycle: cycles[tools.elements.cycle.value] ? tools.elements.cycle.value : Object.keys(cycles)[0],
        spaces: choices(find('.collabops-open-spaces')),
        me: { name: page.dataset.collabopsMe, displayName: page.dataset.collabopsMyName },
        project: page.dataset.collabopsProject,
        projectName: page.dataset.collabopsProjectName
      };
    }

    /* After a change: the current list, what was done, and the focus where it was. */
    function done(selector) {
      return function (message) {
        load().then(function () {
          say(message);
          var again = selector && find(selector);
          if (again) {
            again.focus();
          }
        });
      };
    }

    function open(button, promised) {
      collabops.busy(button, true);
      promised
        .catch(function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
          load();
        })
        .then(function () {
          collabops.busy(button, false);
        });
    }

    function removeAlignment(label, button) {
      open(
        button,
        rest
          .remove('/alignments/' + label.dataset.collabopsAlignment, { version: label.dataset.collabopsVersion })
          .then(load)
      );
    }

    function act(button) {
      var objective = button.closest('[data-collabops-objective]');
      var row = button.closest('[data-collabops-key-result]');
      var id = objective && objective.dataset.collabopsObjective;
      var where = id ? '#collabops-objective-' + id + ' ' : '';
      if (button.matches('.collabops-objective-new')) {
        collabops.objectiveDialog.add(around(), done('.collabops-objective-new'));
      } else if (button.matches('.collabops-objective-edit')) {
        open(button, collabops.objectiveDialog.edit(id, around(), done(where + '.collabops-objective-edit')));
      } else if (button.matches('.collabops-objective-close')) {
        open(button, collabops.objectiveDialog.close(id, done('.collabops-objective-new')));
      } else if (button.matches('.collabops-objective-reopen')) {
        open(button, collabops.objectiveDialog.reopen(id).then(done()));
      } else if (button.matches('.collabops-objective-align')) {
        collabops.objectiveDialog.align(id, objective.querySelector('h3').textContent, done(where + '.collabops-objective-align'));
      } else if (button.matches('.collabops-aligned-remove')) {
        removeAlignment(button.closest('.collabops-aligned'), button);
      } else if (button.matches('.collabops-key-result-new')) {
        collabops.keyResultDialog.add(id, done(where + '.collabops-key-result-new'));
      } else if (button.matches('.collabops-key-result-edit')) {
        open(
          button,
          collabops.keyResultDialog.edit(
            row.dataset.collabopsKeyResult,
            done(where + '[data-collabops-key-result="' + row.dataset.collabopsKeyResult + '"] .collabops-key-result-edit')
          )
        );
      } else if (button.matches('.collabops-goal-check-in')) {
        open(
          button,
          collabops.checkIn(
            button.dataset.collabopsKeyResult,
            done(where + '.collabops-goal-check-in[data-collabops-key-result="' + button.dataset.collabopsKeyResult + '"]')
          )
        );
      } else if (button.matches('.collabops-goals-clear')) {
        clear();
      }
    }

    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button && button.getAttribute('aria-busy') !== 'true') {
        act(button);
      }
    });
    tools.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    tools.addEventListener('change', function (event) {
      var change = {};
      change[event.target.name] = event.target.value;
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
      if (window.location.hash.length < 2 || window.location.hash.indexOf('=') > 0) {
        state = read();
        load();
      }
    });
    showControls();
    if (hash(state).length > 1) {
      load();
    } else {
      showPager();
    }
  }

  function initAll() {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-goals'), init);
  }

  AJS.toInit(initAll);
  if (window.JIRA && JIRA.bind) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, initAll);
  }
})((window.collabops = window.collabops || {}));
