/* The pages about the people of a project: other weeks, shown where the first ones were. */
(function (collabops) {
  'use strict';

  var FOUR_WEEKS = 27 * 86400000;

  /* The last day of the four weeks that begin on a day. */
  function fourWeeks(day) {
    return new Date(Date.parse(day) + FOUR_WEEKS).toISOString().slice(0, 10);
  }

  function init(page) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';
    var data = page.dataset;
    var weeks = page.querySelector('select[name="weeks"]');
    var first = page.querySelector('input[name="from"]');

    var place = {
      project: data.collabopsProject,
      me: data.collabopsMe,
      myName: data.collabopsMyName,
      others: data.collabopsOthers === 'true',
      today: data.collabopsToday,
      due: data.collabopsToday ? fourWeeks(data.collabopsToday) : null
    };

    var asked = 0;

    function working(now) {
      page.setAttribute('aria-busy', String(now));
      page.querySelector('.collabops-people-busy').hidden = !now;
    }

    function during(button, promise) {
      collabops.busy(button, true);
      promise.catch(failed).then(function () {
        collabops.busy(button, false);
      });
    }

    /* then(fresh): what to do with the page that takes the place of this one; of two that are asked for, the later one. */
    function show(from, then) {
      var turn = ++asked;
      working(true);
      collabops
        .fragment(data.collabopsFragment, { projectKey: data.collabopsProject, from: from, weeks: weeks.value }, '.collabops-people-page')
        .then(
          function (fresh) {
            if (turn !== asked) {
              return;
            }
            page.parentNode.replaceChild(fresh, page);
            init(fresh);
            then(fresh);
          },
          function (failure) {
            working(false);
            collabops.replace(
              page.querySelector('.collabops-people-failure'),
              collabops.errorBox(collabops.rest.said(failure), function () {
                show(from, then);
              })
            );
          }
        );
    }

    /* number: of the elements of this style in the page, the first one if it is left out. */
    function focusOn(style, number) {
      return function (fresh) {
        fresh.querySelectorAll(style)[number || 0].focus();
      };
    }

    function failed(failure) {
      collabops.replace(page.querySelector('.collabops-people-failure'), collabops.errorBox(collabops.rest.said(failure)));
    }

    document.addEventListener('collabops-allocated', function (event) {
      if (page.parentNode) {
        show(data.collabopsFrom, function (fresh) {
          fresh.querySelector('.collabops-people-said').textContent = event.detail;
          focusOn('select[name="weeks"]')(fresh);
        });
      }
    });
    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      if (button.matches('.collabops-people-move')) {
        var number = Array.prototype.indexOf.call(page.querySelectorAll('.collabops-people-move'), button);
        show(button.dataset.collabopsFrom, focusOn('.collabops-people-move', number));
      } else if (button.matches('.collabops-plan-new')) {
        during(button, collabops.allocate.add(place, collabops.allocate.told));
      } else if (button.matches('.collabops-plan-edit')) {
        during(button, collabops.allocate.change(button.dataset.collabopsAllocation, place, collabops.allocate.told));
      }
    });
    weeks.addEventListener('change', function () {
      show(data.collabopsFrom, focusOn('select[name="weeks"]'));
    });
    /* Typing a year passes through those of the first centuries, which are not meant. */
    first.addEventListener('change', function () {
      if (first.value >= '1970') {
        show(first.value, focusOn('input[name="from"]'));
      }
    });
    weeks.form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
  }

  AJS.toInit(function () {
    document.querySelectorAll('.collabops-people-page').forEach(init);
  });
})((window.collabops = window.collabops || {}));
