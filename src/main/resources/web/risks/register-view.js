/* What a register shows, brought up to date piece by piece: its controls, its counts, its list. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  function registerView(register, states, size) {
    var find = register.querySelector.bind(register);
    var tools = find('.collabops-register-tools');

    function all(selector, act) {
      Array.prototype.forEach.call(register.querySelectorAll(selector), act);
    }

    function showControls(state) {
      ['text', 'level', 'residualLevel', 'status', 'category', 'owner'].forEach(function (name) {
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
      all('[data-collabops-export]', function (link) {
        link.href =
          AJS.contextPath() +
          '/rest/collabops/1.0/risks/export?' +
          collabops.rest.query(
            Object.assign(
              { project: register.dataset.collabopsProject, format: link.dataset.collabopsExport },
              states.forExport(state)
            )
          );
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
      find('.collabops-register-total').textContent = collabops.grouped(summary.total);
      find('.collabops-lane-count').textContent = collabops.grouped(summary.unassessed);
      all('[data-band]', function (count) {
        count.textContent = collabops.grouped(summary.byLevel[count.dataset.band]);
      });
      all('[data-residual-band]', function (count) {
        count.textContent = collabops.grouped(summary.byResidualLevel[count.dataset.residualBand]);
      });
      find('.collabops-register-excluded').hidden = summary.excluded === 0;
      find('.collabops-register-excluded').textContent = AJS.I18n.getText(
        'collabops.risks.register.excluded',
        summary.excluded
      );
      all('.collabops-matrix button', function (cell) {
        var count = summary.matrix[cell.dataset.likelihood - 1][cell.dataset.impact - 1];
        cell.querySelector('.collabops-matrix-count').textContent = count ? collabops.grouped(count) : '';
        cell.setAttribute(
          'aria-label',
          AJS.I18n.getText(
            'collabops.risks.matrix.cell',
            cell.dataset.likelihood,
            cell.dataset.impact,
            cell.dataset.level,
            collabops.grouped(count)
          )
        );
      });
    }

    function shownText(page) {
      return AJS.I18n.getText(
        'collabops.risks.register.shown',
        collabops.grouped(page.startAt + 1),
        collabops.grouped(page.startAt + page.values.length),
        collabops.grouped(page.total)
      );
    }

    function showPager(page, state) {
      collabops.replace(
        find('.collabops-register-pager'),
        collabops.registerPager(page, size, function (startAt) {
          return states.hash(Object.assign({}, state, { startAt: String(startAt) }));
        })
      );
    }

    /* Returns what there is to be said about it. */
    function showList(page, state) {
      var some = page.values.length > 0;
      var filtered = states.isFiltered(state);
      var inPager = find('.collabops-register-pager').contains(document.activeElement);
      collabops.replace(
        find('.collabops-register-table tbody'),
        page.values.map(collabops.registerRow.bind(null, register.dataset.collabopsToday))
      );
      find('.collabops-register-table').hidden = !some;
      find('.collabops-register-shown').hidden = !some;
      find('.collabops-register-export').hidden = !some;
      find('.collabops-register-shown').textContent = shownText(page);
      find('.collabops-register-empty').hidden = some || filtered;
      find('.collabops-register-nothing').hidden = some || !filtered;
      showPager(page, state);
      if (inPager) {
        find('.collabops-register-table').focus();
        find('.collabops-register-tools').scrollIntoView();
      }
      return some ? shownText(page) : AJS.I18n.getText('collabops.risks.register.nothing');
    }

    return {
      controls: showControls,
      counts: showCounts,
      pager: showPager,
      list: showList,
      working: function (now) {
        register.setAttribute('aria-busy', String(now));
        find('.collabops-register-busy').hidden = !now;
      },
      failed: function (text, retry) {
        collabops.replace(find('.collabops-register-failure'), text ? collabops.errorBox(text, retry) : null);
      },
      say: function (text) {
        find('.collabops-risks-said').textContent = text;
      }
    };
  }

  collabops.registerView = registerView;
})((window.collabops = window.collabops || {}));
