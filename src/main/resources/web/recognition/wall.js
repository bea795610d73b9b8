/* The wall of a project: filtered, read on part by part, with thanks given and taken back where they stand. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;

  function init(wall) {
    if (wall.dataset.collabopsReady) {
      return;
    }
    wall.dataset.collabopsReady = 'true';
    var project = wall.dataset.collabopsProject;
    var tools = wall.querySelector('.collabops-wall-tools');
    var chips = wall.querySelector('.collabops-value-chips');
    var person = '';
    var asked = 0;
    var waiting = 0;

    function failed(place, failure, retry) {
      var box = place.querySelector('.collabops-wall-failure');
      collabops.replace(box, collabops.errorBox(rest.said(failure), retry));
      box.scrollIntoView({ block: 'nearest' });
    }

    function working(more) {
      waiting += more;
      wall.setAttribute('aria-busy', String(waiting > 0));
      tools.querySelector('.collabops-wall-busy').hidden = waiting === 0;
    }

    function say(message) {
      wall.querySelector('.collabops-thanks-said').textContent = message;
    }

    function filters() {
      return { projectKey: project, value: tools.elements.value.value, period: tools.elements.period.value, person: person };
    }

    function fetch(more) {
      working(1);
      return collabops
        .fragment('/secure/CollabopsThanks.jspa', Object.assign(filters(), more), '.collabops-wall-feed')
        .then(
          function (fresh) {
            working(-1);
            wall.querySelectorAll('.collabops-wall-failure').forEach(function (failure) {
              collabops.replace(failure);
            });
            return fresh;
          },
          function (failure) {
            working(-1);
            throw failure;
          }
        );
    }

    /*
     * Only the answer to the latest question is shown, however late an earlier one arrives; what is shown until there is
     * one counts as outdated.
     */
    function reload(message) {
      var number = ++asked;
      var chosen = filters();
      tools.querySelector('.collabops-wall-clear').hidden = !(chosen.value || chosen.period || chosen.person);
      return fetch({}).then(
        function (fresh) {
          var feed = wall.querySelector('.collabops-wall-feed');
          if (number === asked) {
            feed.parentNode.replaceChild(fresh, feed);
            if (message) {
              say(message);
              fresh.focus();
            }
          }
        },
        function (failure) {
          if (number === asked) {
            wall.querySelector('.collabops-wall-feed').classList.add('collabops-outdated');
            failed(wall, failure, function () {
              reload(message);
            });
          }
        }
      );
    }

    function readOn(button) {
      var feed = wall.querySelector('.collabops-wall-feed');
      collabops.busy(button, true);
      fetch({ before: feed.dataset.collabopsLast }).then(
        function (older) {
          var cards = older.querySelectorAll('.collabops-thanks-card');
          var list = feed.querySelector('.collabops-wall-cards');
          cards.forEach(function (card) {
            list.appendChild(card);
          });
          feed.dataset.collabopsLast = older.dataset.collabopsLast;
          collabops.busy(button, false);
          if (older.dataset.collabopsMore !== 'true') {
            button.parentNode.remove();
          }
          if (cards.length) {
            cards[0].setAttribute('tabindex', '-1');
            cards[0].focus({ preventScroll: true });
          }
        },
        function (failure) {
          collabops.busy(button, false);
          failed(button.parentNode, failure, function () {
            button.click();
          });
        }
      );
    }

    function clear() {
      tools.reset();
      person = '';
      reload('');
    }

    function give() {
      collabops.thank({
        about: { project: project },
        first: [],
        message: null,
        chips: chips,
        points: wall.dataset.collabopsPoints === 'true',
        done: reload
      });
    }

    wall.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (button.matches('.collabops-wall-give')) {
        give();
      } else if (button.matches('.collabops-wall-more')) {
        readOn(button);
      } else if (button.matches('.collabops-wall-clear')) {
        clear();
      } else if (button.matches('.collabops-thanks-withdraw')) {
        collabops.withdrawThanks(button.closest('.collabops-thanks-card'), reload);
      }
    });
    if (tools) {
      tools.addEventListener('submit', function (event) {
        event.preventDefault();
      });
      tools.addEventListener('change', function (event) {
        if (event.target.matches('select')) {
          reload('');
        }
      });
      tools.elements.person.addEventListener('input', function () {
        if (person && !tools.elements.person.value) {
          person = '';
          reload('');
        }
      });
      collabops.peoplePicker(tools.elements.person, false, function (chosen) {
        tools.elements.person.value = chosen.name;
        person = chosen.to;
        reload('');
      });
    }
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-wall'), init);
  });
})((window.collabops = window.collabops || {}));
