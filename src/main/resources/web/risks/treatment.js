/* The causes of a risk with their shares, and the issues that control it. */
(function (collabops) {
  'use strict';

  var TYPING = 300;
  var element = collabops.element;
  var words = collabops.words;
  var sequence = 0;

  function removeButton(label) {
    return element(
      'button',
      { type: 'button', class: 'aui-button aui-button-subtle aui-button-compact collabops-remove', 'aria-label': label },
      collabops.icon('delete')
    );
  }

  function addButton(label) {
    return element('button', { type: 'button', class: 'aui-button aui-button-link collabops-add' }, label);
  }

  function percentInput(label, value) {
    return element('input', {
      type: 'number',
      class: 'text collabops-percent',
      min: '0',
      max: '100',
      step: 'any',
      'aria-label': label,
      value: value
    });
  }

  function number(input) {
    return input.value.trim() === '' ? null : Number(input.value);
  }

  /* Offers issues of the project whose summary is being typed; a key can be typed as well. */
  function suggest(input, list, project) {
    var typing = null;
    input.addEventListener('input', function () {
      window.clearTimeout(typing);
      var typed = input.value.trim();
      if (typed.length < 3 || /^[A-Za-z][A-Za-z0-9_]*-\d*$/.test(typed)) {
        return;
      }
      typing = window.setTimeout(function () {
        var quoted = '"' + typed.replace(/["\\]/g, ' ') + '"';
        var jql = 'project = "' + project + '" AND summary ~ ' + quoted + ' ORDER BY updated DESC';
        window
          .fetch(
            AJS.contextPath() +
              '/rest/api/2/search?' +
              collabops.rest.query({ jql: jql, maxResults: 10, fields: 'summary' }),
            { credentials: 'same-origin', headers: { Accept: 'application/json' } }
          )
          .then(function (response) {
            return response.ok ? response.json() : { issues: [] };
          })
          .then(function (found) {
            collabops.replace(
              list,
              found.issues.map(function (issue) {
                return element('option', { value: issue.key }, issue.key + ' ' + issue.fields.summary);
              })
            );
          })
          .catch(function () {
            collabops.replace(list, null);
          });
      }, TYPING);
    });
  }

  function editor(project) {
    var prefix = 'collabops-treatment-' + ++sequence + '-';
    var causeRows = element('div', { class: 'collabops-causes' });
    var controlRows = element('div', { class: 'collabops-controls' });
    var sum = element('span', { class: 'collabops-share-sum', role: 'status' });
    var addCause = addButton(AJS.I18n.getText('collabops.risks.cause.add'));
    var addControl = addButton(AJS.I18n.getText('collabops.risks.control.add'));
    var suggestions = element('datalist', { id: prefix + 'issues' });
    var nextId = 1;

    function each(rows, act) {
      return Array.prototype.map.call(rows.children, act);
    }

    function renumber() {
      each(causeRows, function (row, place) {
        row.setAttribute('data-collabops-field', 'causes[' + place + ']');
      });
      each(controlRows, function (row, place) {
        row.setAttribute('data-collabops-field', 'controls[' + place + ']');
      });
    }

    function readCause(row) {
      var share = number(row.querySelector('.collabops-percent'));
      return {
        id: Number(row.dataset.cause),
        name: row.querySelector('.collabops-cause-name').value.trim(),
        share: share === null ? null : Math.round(share * 10000) / 1000000
      };
    }

    function readControl(row) {
      var cause = row.querySelector('.collabops-control-cause').value;
      var side = row.querySelector('.collabops-control-side').value;
      return {
        issue: row.querySelector('.collabops-control-issue').value.trim(),
        side: side,
        cause: side === 'RECOVERY' || cause === '' ? null : Number(cause),
        effectivenessPercent: number(row.querySelector('.collabops-percent'))
      };
    }

    /* The sum of the shares, and the causes that a control can work against. */
    function follow() {
      renumber();
      var causes = each(causeRows, readCause);
      var whole = causes.reduce(function (total, cause) {
        return total + (cause.share || 0) * 100;
      }, 0);
      sum.textContent = causes.length
        ? AJS.I18n.getText('collabops.risks.cause.sum', Math.round(whole * 100) / 100)
        : '';
      each(controlRows, function (row) {
        var select = row.querySelector('.collabops-control-cause');
        var chosen = select.value;
        collabops.replace(
          select,
          element('option', { value: '' }, AJS.I18n.getText('collabops.risks.control.all-causes')),
          causes.map(function (cause) {
            return element('option', { value: cause.id }, cause.name || '…');
          })
        );
        select.value = chosen;
        if (select.selectedIndex < 0) {
          select.value = '';
        }
        select.disabled = row.querySelector('.collabops-control-side').value === 'RECOVERY' || !causes.length;
      });
    }

    function cause(known) {
      nextId = Math.max(nextId, known.id + 1);
      var remove = removeButton(AJS.I18n.getText('collabops.risks.cause.remove'));
      var row = element(
        'div',
        { class: 'collabops-treatment-row', 'data-cause': known.id },
        element('input', {
          type: 'text',
          class: 'text collabops-cause-name',
          maxlength: '255',
          'aria-label': AJS.I18n.getText('collabops.risks.cause.name'),
          placeholder: AJS.I18n.getText('collabops.risks.cause.name'),
          value: known.name
        }),
        percentInput(AJS.I18n.getText('collabops.risks.cause.share'), known.share === null ? '' : known.share * 100),
        element('span', {}, '%'),
        remove
      );
      remove.addEventListener('click', function () {
        row.remove();
        follow();
        changed(addCause);
      });
      causeRows.appendChild(row);
      return row;
    }

    function control(known) {
      var remove = removeButton(AJS.I18n.getText('collabops.risks.control.remove'));
      var issue = element('input', {
        type: 'text',
        class: 'text collabops-control-issue',
        list: suggestions.id,
        'aria-label': AJS.I18n.getText('collabops.risks.control.issue'),
        placeholder: AJS.I18n.getText('collabops.risks.control.issue'),
        title: known.issue ? known.issue.summary : null,
        value: known.issue ? known.issue.key : ''
      });
      var side = element(
        'select',
        { class: 'select collabops-control-side', 'aria-label': AJS.I18n.getText('collabops.risks.control.side') },
        Object.keys(words.sides).map(function (key) {
          return element('option', { value: key, selected: key === known.side }, words.sides[key]);
        })
      );
      var against = element(
        'select',
        { class: 'select collabops-control-cause', 'aria-label': AJS.I18n.getText('collabops.risks.control.cause') },
        element('option', { value: known.cause === null ? '' : known.cause })
      );
      var row = element(
        'div',
        { class: 'collabops-treatment-row' },
        issue,
        side,
        against,
        percentInput(AJS.I18n.getText('collabops.risks.control.effectiveness'), known.effectivenessPercent),
        element('span', {}, '%'),
        known.counts === undefined
          ? null
          : element(
              'span',
              { class: 'aui-lozenge aui-lozenge-subtle ' + (known.counts ? 'aui-lozenge-success' : '') },
              known.counts ? AJS.I18n.getText('collabops.risks.control.counts') : AJS.I18n.getText('collabops.risks.control.waits')
            ),
        remove
      );
      suggest(issue, suggestions, project);
      remove.addEventListener('click', function () {
        row.remove();
        follow();
        changed(addControl);
      });
      controlRows.appendChild(row);
      return row;
    }

    /* Says to the form that something changed, and goes on from a control that is still there. */
    function changed(focus) {
      focus.focus();
      focus.dispatchEvent(new window.Event('input', { bubbles: true }));
    }

    addCause.addEventListener('click', function () {
      var whole = each(causeRows, readCause).reduce(function (total, other) {
        return total + (other.share || 0);
      }, 0);
      var share = Math.max(0, Math.round((1 - whole) * 10000) / 10000);
      cause({ id: nextId, name: '', share: share }).querySelector('.collabops-cause-name').focus();
      follow();
    });
    addControl.addEventListener('click', function () {
      control({ side: 'PREVENTIVE', cause: null, effectivenessPercent: '' })
        .querySelector('.collabops-control-issue')
        .focus();
      follow();
    });
    [causeRows, controlRows].forEach(function (rows) {
      rows.addEventListener('change', follow);
    });

    return {
      element: element(
        'div',
        { class: 'collabops-treatment' },
        element(
          'fieldset',
          { class: 'collabops-treatment-part', 'data-collabops-field': 'causes' },
          element('legend', {}, AJS.I18n.getText('collabops.risks.causes')),
          element('p', { class: 'description' }, AJS.I18n.getText('collabops.risks.causes.description')),
          causeRows,
          element('p', {}, addCause, ' ', sum)
        ),
        element(
          'fieldset',
          { class: 'collabops-treatment-part', 'data-collabops-field': 'controls' },
          element('legend', {}, AJS.I18n.getText('collabops.risks.controls')),
          element('p', { class: 'description' }, AJS.I18n.getText('collabops.risks.controls.description')),
          controlRows,
          element('p', {}, addControl),
          suggestions
        )
      ),
      isUsed: function () {
        return causeRows.children.length + controlRows.children.length > 0;
      },
      show: function (risk) {
        collabops.replace(causeRows, null);
        collabops.replace(controlRows, null);
        risk.causes.forEach(cause);
        risk.controls.forEach(control);
        follow();
      },
      causes: function () {
        return each(causeRows, readCause);
      },
      controls: function () {
        return each(controlRows, readControl);
      }
    };
  }

  collabops.treatmentEditor = editor;
})((window.collabops = window.collabops || {}));
