/* What the fixed values of a risk are called and how they look, as the templates show them. */
(function (collabops) {
  'use strict';

  var element = collabops.element;

  var words = {
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
    /* Where a risk can go from each status, in the order in which they are offered. */
    moves: {
      DRAFT: ['OPEN', 'REALISED', 'CLOSED'],
      OPEN: ['TREATING', 'ACCEPTED', 'REALISED', 'CLOSED'],
      TREATING: ['OPEN', 'ACCEPTED', 'REALISED', 'CLOSED'],
      ACCEPTED: ['OPEN', 'TREATING', 'REALISED', 'CLOSED'],
      REALISED: ['OPEN', 'CLOSED'],
      CLOSED: ['OPEN']
    },
    first: ['OPEN', 'DRAFT', 'TREATING', 'ACCEPTED'],
    sides: {
      PREVENTIVE: AJS.I18n.getText('collabops.risks.side.PREVENTIVE'),
      RECOVERY: AJS.I18n.getText('collabops.risks.side.RECOVERY')
    },
    live: 'DRAFT,OPEN,TREATING,ACCEPTED,REALISED'
  };

  var looks = {
    TREATING: 'aui-lozenge-inprogress',
    ACCEPTED: 'aui-lozenge-moved',
    REALISED: 'aui-lozenge-moved',
    CLOSED: 'aui-lozenge-success'
  };

  collabops.words = words;

  function lozenge(level) {
    return element('span', { class: 'aui-lozenge collabops-level ' + collabops.look(level) }, level.name);
  }

  collabops.levelLozenge = function (assessment) {
    return assessment
      ? lozenge(assessment.level)
      : element('span', { class: 'collabops-unassessed' }, AJS.I18n.getText('collabops.risks.unassessed'));
  };

  collabops.explainButton = function (risk) {
    return element(
      'button',
      {
        type: 'button',
        class: 'collabops-explain aui-button aui-button-subtle aui-button-compact',
        'data-collabops-explain': risk.id,
        title: AJS.I18n.getText('collabops.risks.explain'),
        'aria-label': AJS.I18n.getText('collabops.risks.explain.label', risk.number)
      },
      collabops.icon('help')
    );
  };

  /* What the controls leave, with the way to its computation; nothing where they leave all of it. */
  collabops.residual = function (risk) {
    if (!risk.residual || Number(risk.residual.score) === risk.inherent.score) {
      return null;
    }
    return element(
      'span',
      { class: 'collabops-residual' },
      element('span', { 'aria-hidden': 'true' }, '→'),
      element('span', { class: 'assistive' }, AJS.I18n.getText('collabops.risks.residual') + ' '),
      ' ',
      lozenge(risk.residual.level),
      ' ',
      element('span', { class: 'collabops-score' }, Number(risk.residual.score)),
      collabops.explainButton(risk)
    );
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
