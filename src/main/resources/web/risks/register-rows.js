/* The rows and pages of the register, as the template writes them for a browser without scripts. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var NEIGHBOURS = 2;

  function issueLink(issue) {
    return issue
      ? element('a', { href: AJS.contextPath() + '/browse/' + issue.key, title: issue.summary }, issue.key)
      : null;
  }

  function reviewDate(risk, today) {
    var ended = risk.acceptance !== null && risk.acceptance.until < today;
    var overdue = (ended || (risk.reviewDate !== null && risk.reviewDate < today)) && risk.status !== 'CLOSED';
    return [
      risk.reviewDate ? element('time', { datetime: risk.reviewDate }, risk.reviewDate) : null,
      overdue
        ? [
            ' ',
            element(
              'span',
              { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-error' },
              AJS.I18n.getText('collabops.risks.overdue')
            )
          ]
        : null
    ];
  }

  function residual(risk) {
    return risk.residual
      ? [
          collabops.levelLozenge(risk.residual),
          ' ',
          element('span', { class: 'collabops-score' }, Number(risk.residual.score)),
          collabops.explainButton(risk)
        ]
      : null;
  }

  function row(today, risk) {
    var near = { class: 'collabops-nowrap' };
    return element(
      'tr',
      { 'data-collabops-risk': risk.id },
      element('td', near, risk.number),
      element('td', { class: 'collabops-register-title' }, risk.title),
      element('td', near, issueLink(risk.issue)),
      element(
        'td',
        near,
        collabops.levelLozenge(risk.inherent),
        risk.inherent ? [' ', element('span', { class: 'collabops-score' }, risk.inherent.score)] : null
      ),
      element('td', near, residual(risk)),
      element('td', near, collabops.statusLozenge(risk.status)),
      element('td', {}, risk.response ? collabops.words.responses[risk.response] : null),
      element('td', { class: 'collabops-register-owner' }, risk.owner ? risk.owner.displayName : null),
      element('td', {}, reviewDate(risk, today)),
      element('td', { class: 'collabops-register-actions' }, risk.mayChange ? collabops.editButton(risk) : null)
    );
  }

  function pageLink(text, startAt, link, current) {
    return element(
      'li',
      { class: current ? 'aui-nav-selected' : null },
      current
        ? element('span', { 'aria-current': 'page' }, text)
        : element('a', { href: link(startAt) }, text)
    );
  }

  /* The first, the last and the pages around the current one; link(startAt) is the address of a page. */
  function pager(page, size, link) {
    var last = Math.ceil(page.total / size);
    var current = Math.floor(page.startAt / size) + 1;
    if (last < 2) {
      return null;
    }
    var links = [];
    if (current > 1) {
      links.push(
        pageLink(AJS.I18n.getText('collabops.risks.register.previous'), (current - 2) * size, link, false)
      );
    }
    for (var number = 1; number <= last; number++) {
      var shown = number === 1 || number === last || Math.abs(number - current) <= NEIGHBOURS;
      if (shown) {
        links.push(pageLink(number, (number - 1) * size, link, number === current));
      } else if (number === 2 || number === last - 1) {
        links.push(element('li', { class: 'aui-nav-truncation' }, '…'));
      }
    }
    if (current < last) {
      links.push(pageLink(AJS.I18n.getText('collabops.risks.register.next'), current * size, link, false));
    }
    return element('ol', { class: 'aui-nav aui-nav-pagination' }, links);
  }

  collabops.registerRow = row;
  collabops.registerPager = pager;
})((window.collabops = window.collabops || {}));
