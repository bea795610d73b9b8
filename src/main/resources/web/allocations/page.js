/* The pages about the people of a project: other weeks, shown where the first ones were. */
(function (collabops) {
  'use strict';

  function init(page) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';
    var data = page.dataset;
    var weeks = page.querySelector('select[name="weeks"]');
    var first = page.querySelector('input[name="from"]');

    function show(from, focus) {
      var busy = page.querySelector('.collabops-people-busy');
      busy.hidden = false;
      collabops
        .fragment(data.collabopsFragment, { projectKey: data.collabopsProject, from: from, weeks: weeks.value }, '.collabops-people-page')
        .then(
          function (fresh) {
            page.parentNode.replaceChild(fresh, page);
            init(fresh);
            fresh.querySelectorAll('form.collabops-tools button, form.collabops-tools select, form.collabops-tools input')[focus].focus();
          },
          function (failure) {
            busy.hidden = true;
            collabops.replace(
              page.querySelector('.collabops-people-failure'),
              collabops.errorBox(collabops.rest.said(failure), function () {
                show(from, focus);
              })
            );
          }
        );
    }

    page.querySelectorAll('.collabops-people-move').forEach(function (button, number) {
      button.addEventListener('click', function () {
        show(button.dataset.collabopsFrom, number);
      });
    });
    weeks.addEventListener('change', function () {
      show(data.collabopsFrom, 2);
    });
    /* Typing a year passes through those of the first centuries, which are not meant. */
    first.addEventListener('change', function () {
      if (first.value >= '1970') {
        show(first.value, 3);
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
