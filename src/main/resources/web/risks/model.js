/* The model that a project assesses its risks by, as REST gives it. */
(function (collabops) {
  'use strict';

  var known = {};

  /* Promises the model of a project; it is read once a page. */
  collabops.riskModel = function (project) {
    if (!known[project]) {
      known[project] = collabops.rest
        .get('/projects/' + encodeURIComponent(project) + '/risk-settings')
        .then(function (settings) {
          return settings.model;
        });
      known[project].catch(function () {
        delete known[project];
      });
    }
    return known[project];
  };

  /* The level of a cell, as {id, name, look}; nothing where a draft has none yet. */
  collabops.cellLevel = function (model, likelihood, impact) {
    var score = likelihood * impact;
    var band = model.bands.find(function (candidate) {
      return score <= candidate.until;
    });
    var id = model.mode === 'LOOKUP' ? (model.cells[likelihood - 1] || [])[impact - 1] : band && band.level;
    return model.levels.find(function (level) {
      return level.id === id;
    });
  };

  collabops.look = function (level) {
    return 'collabops-level-' + level.look.toLowerCase();
  };
})((window.collabops = window.collabops || {}));
