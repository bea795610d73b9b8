/* Two windows on a risk that change nothing: how its residual is computed, and what it was before. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var rest = collabops.rest;
  var names = {
    issue: AJS.I18n.getText('collabops.risks.issue'),
    title: AJS.I18n.getText('collabops.risks.title'),
    description: AJS.I18n.getText('collabops.risks.description'),
    category: AJS.I18n.getText('collabops.risks.category'),
    inherent: AJS.I18n.getText('collabops.risks.dialog.inherent'),
    residual: AJS.I18n.getText('collabops.risks.residual'),
    owner: AJS.I18n.getText('collabops.risks.owner'),
    status: AJS.I18n.getText('collabops.risks.status'),
    response: AJS.I18n.getText('collabops.risks.response'),
    reviewDate: AJS.I18n.getText('collabops.risks.review-date'),
    causes: AJS.I18n.getText('collabops.risks.causes'),
    controls: AJS.I18n.getText('collabops.risks.controls'),
    acceptance: AJS.I18n.getText('collabops.risks.acceptance'),
    lastReview: AJS.I18n.getText('collabops.risks.review'),
    number: AJS.I18n.getText('collabops.risks.number')
  };

  var separator = AJS.I18n.getText('collabops.risks.history.separator');

  function list(lines) {
    return element(
      'ul',
      { class: 'collabops-explain-lines' },
      lines.map(function (line) {
        return element('li', {}, line);
      })
    );
  }

  function explanation(answer) {
    return [
      element('p', { class: 'collabops-explain-rule' }, answer.rule),
      list(answer.lines),
      answer.leftOut.length
        ? [element('h2', {}, AJS.I18n.getText('collabops.risks.explain.left-out')), list(answer.leftOut)]
        : null
    ];
  }

  function isEmpty(value) {
    return value === null || value === undefined || value.length === 0;
  }

  function against(control, causes) {
    if (control.side === 'RECOVERY') {
      return AJS.I18n.getText('collabops.risks.control.effect');
    }
    var cause = causes.find(function (candidate) {
      return candidate.id === control.cause;
    });
    return cause ? cause.name : AJS.I18n.getText('collabops.risks.control.all-causes');
  }

  /* causes: those that the risk had together with the value. */
  function said(field, value, causes) {
    if (isEmpty(value)) {
      return '–';
    }
    switch (field) {
      case 'inherent':
        return AJS.I18n.getText(
          'collabops.risks.history.inherent',
          value.level.name,
          value.likelihood,
          value.impact,
          value.score
        );
      case 'residual':
        return AJS.I18n.getText('collabops.risks.history.residual', value.likelihood, value.impact, value.reason);
      case 'issue':
        return value.key + ' ' + value.summary;
      case 'owner':
        return value.displayName;
      case 'status':
        return collabops.words.statuses[value];
      case 'response':
        return collabops.words.responses[value];
      case 'category':
        return collabops.words.categories[value];
      case 'acceptance':
        return AJS.I18n.getText('collabops.risks.acceptance.until', value.until, value.reason);
      case 'lastReview':
        return value.on + (value.note ? ' ' + value.note : '');
      case 'causes':
        return value
          .map(function (cause) {
            return AJS.I18n.getText(
              'collabops.risks.history.cause',
              cause.name,
              Math.round(cause.share * 10000) / 100
            );
          })
          .join(separator);
      case 'controls':
        return value
          .map(function (control) {
            return AJS.I18n.getText(
              'collabops.risks.history.control',
              control.issue.key,
              collabops.words.sides[control.side],
              against(control, causes),
              control.effectivenessPercent
            );
          })
          .join(separator);
      default:
        return String(value);
    }
  }

  function causesAfter(revision, before) {
    var change = revision.changes.find(function (candidate) {
      return candidate.field === 'causes';
    });
    return change ? change.to : before;
  }

  function entry(revision, before, after) {
    return element(
      'li',
      {},
      element(
        'p',
        { class: 'collabops-history-head' },
        element('strong', {}, revision.by ? revision.by.displayName : AJS.I18n.getText('collabops.risks.history.nobody')),
        ' ',
        element('time', { datetime: revision.at }, revision.when),
        revision.via ? [' ', element('span', { class: 'aui-label' }, AJS.I18n.getText('collabops.risks.history.rule'))] : null
      ),
      element(
        'ul',
        {},
        revision.changes
          .filter(function (change) {
            return names[change.field] && !(isEmpty(change.from) && isEmpty(change.to));
          })
          .map(function (change) {
            return element(
              'li',
              {},
              names[change.field] + AJS.I18n.getText('collabops.risks.history.colon'),
              isEmpty(change.from) ? null : [element('del', {}, said(change.field, change.from, before)), ' → '],
              element('ins', {}, said(change.field, change.to, after))
            );
          })
      )
    );
  }

  function history(answer) {
    var causes = [];
    var entries = answer.values.map(function (revision) {
      var before = causes;
      causes = causesAfter(revision, before);
      return entry(revision, before, causes);
    });
    return element('ol', { class: 'collabops-history' }, entries.reverse());
  }

  function open(heading, path, show) {
    var content = element('div', {}, element('aui-spinner', { size: 'medium' }));
    collabops.dialog.read('medium', heading, content);
    function load() {
      content.setAttribute('aria-busy', 'true');
      rest.get(path).then(
        function (answer) {
          content.removeAttribute('aria-busy');
          collabops.replace(content, show(answer));
        },
        function (failure) {
          content.removeAttribute('aria-busy');
          collabops.replace(content, collabops.errorBox(rest.said(failure), load));
        }
      );
    }
    load();
  }

  /* heading: the question, which names the risk. */
  function explain(heading, id) {
    open(heading, '/risks/' + id + '/explain', explanation);
  }

  collabops.explainRisk = function (risk) {
    explain(AJS.I18n.getText('collabops.risks.explain.label', risk.number), risk.id);
  };

  collabops.showRiskHistory = function (risk) {
    open(
      AJS.I18n.getText('collabops.risks.history.of', risk.number),
      '/risks/' + risk.id + '/history',
      history
    );
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-collabops-explain]');
    if (button) {
      explain(button.getAttribute('aria-label'), button.dataset.collabopsExplain);
    }
  });
})((window.collabops = window.collabops || {}));
