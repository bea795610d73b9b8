/* The causes of a risk with their shares, and the issues that control it. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var words = collabops.words;
  var allCauses = AJS.I18n.getText('collabops.risks.control.all-causes');
  var effect = AJS.I18n.getText('collabops.risks.control.effect');
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
      class: 'text collabops-treatment-percent',
      min: '0',
      max: '100',
      step: 'any',
      'aria-label': label,
      value: value
    });
  }

  /* What the fields of each row are called, for whoever sees them; they carry their own names, too. */
  function heads(style, names) {
    return element(
      'div',
      { class: 'collabops-treatment-heads ' + style, 'aria-hidden': 'true', hidden: true },
      names.map(function (name) {
        return element('span', {}, name);
      })
    );
  }

  function number(input) {
    return input.value.trim() === '' ? null : Number(input.value);
  }

  function editor(project) {
    var prefix = 'collabops-treatment-' + ++sequence + '-';
    var causeRows = element('div', { class: 'collabops-causes' });
    var controlRows = element('div', { class: 'collabops-controls' });
    var causeHeads = heads('collabops-cause', [
      AJS.I18n.getText('collabops.risks.cause.name'),
      AJS.I18n.getText('collabops.risks.cause.share.short')
    ]);
    var controlHeads = heads('collabops-control', [
      AJS.I18n.getText('collabops.risks.issue'),
      AJS.I18n.getText('collabops.risks.control.side'),
      AJS.I18n.getText('collabops.risks.control.cause'),
      AJS.I18n.getText('collabops.risks.control.effectiveness.short')
    ]);
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
      var share = number(row.querySelector('.collabops-treatment-percent'));
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
        effectivenessPercent: number(row.querySelector('.collabops-treatment-percent'))
      };
    }

    /* The sum of the shares, and the causes that a control can work against. */
    function follow() {
      renumber();
      causeHeads.hidden = !causeRows.children.length;
      controlHeads.hidden = !controlRows.children.length;
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
        var recovers = row.querySelector('.collabops-control-side').value === 'RECOVERY';
        collabops.replace(
          select,
          element('option', { value: '' }, recovers ? effect : allCauses),
          causes.map(function (cause) {
            return element('option', { value: cause.id }, cause.name || '…');
          })
        );
        select.value = recovers ? '' : chosen;
        if (select.selectedIndex < 0) {
          select.value = '';
        }
        select.disabled = recovers || !causes.length;
      });
    }

    function cause(known) {
      nextId = Math.max(nextId, known.id + 1);
      var remove = removeButton(AJS.I18n.getText('collabops.risks.cause.remove'));
      var row = element(
        'div',
        { class: 'collabops-cause', 'data-cause': known.id },
        element('input', {
          type: 'text',
          class: 'text collabops-cause-name',
          maxlength: '255',
          'aria-label': AJS.I18n.getText('collabops.risks.cause.name'),
          value: known.name
        }),
        percentInput(AJS.I18n.getText('collabops.risks.cause.share'), known.share === null ? '' : known.share * 100),
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
        value: known.issue ? known.issue.key : ''
      });
      var summary = element('span', { class: 'collabops-control-summary' }, known.issue && known.issue.summary);
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
        { class: 'collabops-control' },
        issue,
        side,
        against,
        percentInput(AJS.I18n.getText('collabops.risks.control.effectiveness'), known.effectivenessPercent),
        known.counts === undefined
          ? element('span')
          : element(
              'span',
              { class: 'aui-lozenge aui-lozenge-subtle ' + (known.counts ? 'aui-lozenge-success' : '') },
              known.counts ? AJS.I18n.getText('collabops.risks.control.counts') : AJS.I18n.getText('collabops.risks.control.waits')
            ),
        remove,
        summary
      );
      issue.addEventListener('input', function () {
        summary.textContent = '';
      });
      collabops.suggestIssues(issue, suggestions, project);
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
          element('p', { class: 'collabops-treatment-note' }, AJS.I18n.getText('collabops.risks.causes.description')),
          causeHeads,
          causeRows,
          element('p', {}, addCause, ' ', sum)
        ),
        element(
          'fieldset',
          { class: 'collabops-treatment-part', 'data-collabops-field': 'controls' },
          element('legend', {}, AJS.I18n.getText('collabops.risks.controls')),
          element('p', { class: 'collabops-treatment-note' }, AJS.I18n.getText('collabops.risks.controls.description')),
          controlHeads,
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
