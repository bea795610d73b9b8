/* What the fixed values of a risk are called and how they look, as the templates show them. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  var words = {
    levels: {
      LOW: AJS.I18n.getText('collabops.risks.level.LOW'),
      MODERATE: AJS.I18n.getText('collabops.risks.level.MODERATE'),
      HIGH: AJS.I18n.getText('collabops.risks.level.HIGH'),
      CRITICAL: AJS.I18n.getText('collabops.risks.level.CRITICAL')
    },
    statuses: {
      DRAFT: AJS.I18n.getText('collabops.risks.status.DRAFT'),
      OPEN: AJS.I18n.getText('collabops.risks.status.OPEN'),
      TREATING: AJS.I18n.getText('collabops.risks.status.TREATING'),
      ACCEPTED: AJS.I18n.getText('collabops.risks.status.ACCEPTED'),
      REALISED: AJS.I18n.getText('collabops.risks.status.REALISED'),
      CLOSED: AJS.I18n.getText('collabops.risks.status.CLOSED')
    },
    responses: {
      AVOID: AJS.I18n.getText('collabops.risks.response.AVOID'),
      REDUCE: AJS.I18n.getText('collabops.risks.response.REDUCE'),
      TRANSFER: AJS.I18n.getText('collabops.risks.response.TRANSFER'),
      SHARE: AJS.I18n.getText('collabops.risks.response.SHARE'),
      ACCEPT: AJS.I18n.getText('collabops.risks.response.ACCEPT'),
      ESCALATE: AJS.I18n.getText('collabops.risks.response.ESCALATE')
    },
    categories: {
      market: AJS.I18n.getText('collabops.risks.category.market'),
      technical: AJS.I18n.getText('collabops.risks.category.technical'),
      financial: AJS.I18n.getText('collabops.risks.category.financial'),
      people: AJS.I18n.getText('collabops.risks.category.people'),
      other: AJS.I18n.getText('collabops.risks.category.other')
    },
    /* Those that the app can lead a risk into so far. */
    supportedStatuses: ['OPEN', 'TREATING', 'ACCEPTED', 'CLOSED'],
    live: 'DRAFT,OPEN,TREATING,ACCEPTED,REALISED'
  };

  var looks = {
    TREATING: 'aui-lozenge-inprogress',
    ACCEPTED: 'aui-lozenge-moved',
    REALISED: 'aui-lozenge-moved',
    CLOSED: 'aui-lozenge-success'
  };

  collabops.words = words;

  /* The default model: score is likelihood times impact, with the bands of the domain. */
  collabops.level = function (likelihood, impact) {
    var score = likelihood * impact;
    return score <= 5 ? 'LOW' : score <= 10 ? 'MODERATE' : score <= 15 ? 'HIGH' : 'CRITICAL';
  };

  collabops.levelLozenge = function (inherent) {
    return inherent
      ? element(
          'span',
          { class: 'aui-lozenge collabops-level collabops-level-' + inherent.level.id.toLowerCase() },
          inherent.level.name
        )
      : element('span', { class: 'collabops-unassessed' }, AJS.I18n.getText('collabops.risks.unassessed'));
  };

  collabops.statusLozenge = function (status) {
    return element(
      'span',
      { class: 'aui-lozenge aui-lozenge-subtle ' + (looks[status] || '') },
      words.statuses[status]
    );
  };

  collabops.editButton = function (risk) {
    return element(
      'button',
      {
        type: 'button',
        class: 'collabops-risk-edit aui-button aui-button-subtle aui-button-compact',
        'data-collabops-edit': risk.id,
        'aria-label': AJS.I18n.getText('collabops.risks.edit.label', risk.number)
      },
      collabops.icon('edit')
    );
  };
})((window.collabops = window.collabops || {}));
