/* Pages of administration: buttons open dialogs, and what a change made of the page is fetched anew and said. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;

  function init(page, address, actions) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';

    function part(name) {
      return page.querySelector('.collabops-admin-' + name);
    }

    function failed(failure) {
      collabops.replace(part('failure'), collabops.errorBox(rest.said(failure)));
    }

    function done(message) {
      collabops
        .fragment(address, {}, '.collabops-admin-content')
        .then(function (fresh) {
          part('content').parentNode.replaceChild(fresh, part('content'));
          collabops.replace(part('failure'));
          part('said').textContent = message;
          fresh.focus();
        })
        .catch(failed);
    }

    /* Opens a dialog with the thing at the path as it is now. */
    function edit(path, dialog) {
      rest
        .get(path)
        .then(function (thing) {
          dialog(thing, done);
        })
        .catch(failed);
    }

    var byStyle = actions({ page: page, done: done, edit: edit });
    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      Object.keys(byStyle).forEach(function (style) {
        if (button && button.classList.contains(style)) {
          byStyle[style](button);
        }
      });
    });
  }

  /*
   * address: of the page, whose content has the style collabops-admin-content.
   * actions(tools): what buttons do, by their style; tools.done(message) and tools.edit(path, dialog(thing, done)).
   */
  collabops.adminPage = function (style, address, actions) {
    AJS.toInit(function () {
      Array.prototype.forEach.call(document.querySelectorAll('.' + style), function (page) {
        init(page, address, actions);
      });
    });
  };

  /* All time zones by their own names, the chosen one first. */
  collabops.zones = function (chosen) {
    var all = window.Intl && Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
    var names = {};
    [chosen, 'UTC'].concat(all).forEach(function (zone) {
      names[zone] = zone;
    });
    return names;
  };
})((window.collabops = window.collabops || {}));
