/* The settings page asks for the cadence of the levels of the model that is being chosen. */
(function (collabops) {
  'use strict';

  AJS.toInit(function () {
    var select = document.getElementById('collabops-risks-model');
    var rows = document.querySelector('.collabops-cadence-rows');
    if (!select || !rows) {
      return;
    }
    var element = collabops.element;
    select.addEventListener('change', function () {
      collabops.rest.get('/risk-models/' + select.value).then(
        function (model) {
          collabops.replace(
            rows,
            model.levels
              .map(function (level) {
                var id = 'collabops-cadence-' + level.id;
                var known = document.getElementById(id);
                return element(
                  'div',
                  { class: 'collabops-cadence' },
                  element(
                    'label',
                    { for: id },
                    element('span', { class: 'aui-lozenge collabops-level ' + collabops.look(level) }, level.name)
                  ),
                  element('input', { type: 'hidden', name: 'cadenceLevel', value: level.id }),
                  element('input', {
                    type: 'number',
                    class: 'text short-field',
                    id: id,
                    name: 'cadenceDays',
                    min: '1',
                    max: '3650',
                    value: known ? known.value : ''
                  }),
                  ' ' + AJS.I18n.getText('collabops.risks.settings.days')
                );
              })
              .reverse()
          );
        },
        function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(collabops.rest.said(failure)) });
        }
      );
    });
  });
})((window.collabops = window.collabops || {}));
