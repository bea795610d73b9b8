/* What a register shows: its filters, order and page live in the address, so that a view can be linked. */
(function (collabops) {
  'use strict';

  var FILTERS = ['text', 'level', 'residualLevel', 'status', 'category', 'owner', 'likelihood', 'impact', 'assessed'];
  var NAMES = FILTERS.concat('orderBy', 'startAt');
  /* What the matrix itself filters by: its counts go on to show the other cells. */
  var CELL = ['likelihood', 'impact', 'assessed'];

  function pick(state, names) {
    var picked = {};
    names.forEach(function (name) {
      picked[name] = state[name];
    });
    return picked;
  }

  function registerState(status) {
    var defaults = {};
    NAMES.forEach(function (name) {
      defaults[name] = '';
    });
    defaults.status = status;
    defaults.orderBy = '-score';
    defaults.startAt = '0';

    function isDefault(state, name) {
      return state[name] === defaults[name];
    }

    return {
      /* Whether the address speaks of a register and not of a place on the page. */
      isInAddress: function () {
        return window.location.hash.length < 2 || window.location.hash.indexOf('=') > 0;
      },
      read: function () {
        var given = new window.URLSearchParams(window.location.hash.slice(1));
        var state = Object.assign({}, defaults);
        NAMES.forEach(function (name) {
          if (given.has(name)) {
            state[name] = given.get(name);
          }
        });
        return state;
      },
      hash: function (state) {
        var changed = new window.URLSearchParams();
        NAMES.forEach(function (name) {
          if (!isDefault(state, name)) {
            changed.set(name, state[name]);
          }
        });
        return '#' + changed.toString();
      },
      isFiltered: function (state) {
        return !FILTERS.every(isDefault.bind(null, state));
      },
      isFirst: function (state) {
        return NAMES.every(isDefault.bind(null, state));
      },
      withoutFilters: function (state) {
        return Object.assign({}, state, pick(defaults, FILTERS), { startAt: '0' });
      },
      forList: function (state) {
        return pick(state, NAMES);
      },
      forExport: function (state) {
        return pick(state, FILTERS.concat('orderBy'));
      },
      forSummary: function (state) {
        return pick(
          state,
          FILTERS.filter(function (name) {
            return CELL.indexOf(name) < 0;
          })
        );
      }
    };
  }

  collabops.registerState = registerState;
})((window.collabops = window.collabops || {}));
