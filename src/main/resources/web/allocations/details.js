/* What a cell of somebody's load is made of, in a dialog. */
(function (collabops) {
  'use strict';

  function failed(failure) {
    AJS.flag({ type: 'error', body: AJS.escapeHtml(collabops.rest.said(failure)) });
  }

  function show(button) {
    if (button.getAttribute('aria-busy') === 'true') {
      return;
    }
    collabops.busy(button, true);
    var data = button.dataset;
    collabops
      .fragment(
        '/secure/CollabopsLoadDetails.jspa',
        { user: data.collabopsUser, from: data.collabopsFrom, until: data.collabopsUntil },
        '.collabops-load-items'
      )
      .then(
        function (items) {
          var layer = collabops.dialog.read('large', items.dataset.collabopsHeading, items);
          items.addEventListener('click', function (event) {
            var edit = event.target.closest('.collabops-plan-edit');
            if (edit) {
              layer.hide();
              collabops.allocate.change(edit.dataset.collabopsAllocation, {}, collabops.allocate.told).catch(failed);
            }
          });
        },
        failed
      )
      .then(function () {
        collabops.busy(button, false);
      });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('.collabops-load-details');
    if (button) {
      show(button);
    }
  });
})((window.collabops = window.collabops || {}));
