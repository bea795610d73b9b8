/* The issue page: inline edit, and panels that are replaced without loading the page again. */
(function (window, document, $) {
  'use strict';

  var JIRA = window.JIRA;
  var AJS = window.AJS;
  var locked = {};

  function token() {
    return $('#atlassian-token').attr('content');
  }

  function texts() {
    return $('#issue-content').data();
  }

  function replacePanel(panel) {
    if (locked[panel.id]) {
      return;
    }
    var $existing = $(document.getElementById(panel.id));
    var $new = $($.parseHTML(panel.html.trim()));
    if ($existing.length) {
      $existing.replaceWith($new);
    } else {
      $(panel.column === 'right' ? '#viewissuesidebar' : '.issue-main-column').append($new);
    }
    JIRA.trigger(JIRA.Events.PANEL_REFRESHED, [panel.id, $new, $existing]);
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$new, JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
  }

  function removeGone(panels) {
    var present = panels.map(function (panel) {
      return panel.id;
    });
    $('.issue-body .module').each(function () {
      if (present.indexOf(this.id) < 0 && !locked[this.id]) {
        $(this).remove();
      }
    });
  }

  function replaceAll(issue) {
    removeGone(issue.panels);
    issue.panels.forEach(replacePanel);
    JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [issue.issueId]);
  }

  function refresh(issueId, options) {
    return $.ajax({
      url: AJS.contextPath() + '/secure/AjaxIssueAction!default.jspa',
      data: { issueId: issueId || JIRA.Issue.getIssueId() },
      dataType: 'json',
      cache: false
    })
      .done(replaceAll)
      .fail(complain)
      .always(function () {
        if (options && options.complete) {
          options.complete();
        }
      });
  }

  function complain(response) {
    var failure = response.responseJSON || {};
    var messages = (failure.errorMessages || []).concat(
      Object.keys(failure.errors || {}).map(function (field) {
        return failure.errors[field];
      })
    );
    JIRA.Messages.showErrorMsg(AJS.escapeHtml(messages.join(' ') || texts().failed));
  }

  function save($field, value) {
    return $.ajax({
      url: AJS.contextPath() + '/secure/AjaxIssueAction.jspa',
      method: 'POST',
      dataType: 'json',
      data: {
        issueId: JIRA.Issue.getIssueId(),
        field: $field.data('field'),
        value: value,
        atl_token: token()
      }
    });
  }

  function control($field) {
    var value = $field.attr('data-value');
    var $choices = $($field.data('choices'));
    if ($choices.length) {
      return $choices.clone().removeAttr('id hidden').prop('disabled', false).val(value);
    }
    if ($field.data('picker') === 'user') {
      return $('<select class="js-default-user-picker full-width-field"/>').append(
        $('<option selected/>').val(value).text($field.attr('data-text'))
      );
    }
    return $field.data('field') === 'description'
      ? $('<textarea class="textarea full-width-field" rows="8"/>').val(value)
      : $('<input type="text" class="text full-width-field"/>').val(value);
  }

  function button(icon, label, type) {
    return $('<button class="aui-button"/>')
      .attr({ type: type, 'aria-label': label, title: label })
      .append($('<span class="aui-icon aui-icon-small"/>').addClass('aui-iconfont-' + icon));
  }

  function edit($field) {
    if ($field.hasClass('active')) {
      return;
    }
    var $old = $field.contents().detach();
    var $input = control($field).attr({ name: 'value', 'aria-label': $field.data('label') });
    var $form = $('<form class="aui inline-edit"/>').append(
      $input,
      $('<div class="save-options"/>').append(
        button('success', texts().save, 'submit'),
        button('close-dialog', texts().cancel, 'button').addClass('cancel')
      )
    );

    function close() {
      $form.remove();
      $field.append($old).removeClass('active').addClass('inactive').trigger('focus');
    }

    $field.removeClass('inactive').addClass('active').append($form);
    $input.trigger('focus');
    $form.on('click', '.cancel', close);
    $form.on('keydown', function (event) {
      if (event.key === 'Escape') {
        close();
      }
    });
    $form.on('submit', function (event) {
      event.preventDefault();
      $form.find('button').prop('disabled', true);
      save($field, $form.find('[name=value]').val())
        .done(function (issue) {
          close();
          replaceAll(issue);
          JIRA.trigger(JIRA.Events.INLINE_EDIT_SAVE_COMPLETE, [issue.issueId]);
        })
        .fail(function (response) {
          $form.find('button').prop('disabled', false);
          complain(response);
        });
    });
    JIRA.trigger(JIRA.Events.INLINE_EDIT_STARTED, [$field.data('field'), JIRA.Issue.getIssueId(), $form]);
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$form, JIRA.CONTENT_ADDED_REASON.inlineEditStarted]);
  }

  function toggle(button) {
    var $module = $(button).closest('.module').toggleClass('collapsed');
    var open = !$module.hasClass('collapsed');
    button.setAttribute('aria-expanded', String(open));
    try {
      window.localStorage.setItem('panel.' + $module.attr('id'), open ? 'open' : 'collapsed');
    } catch (refused) {
      /* A browser without storage forgets which panels were collapsed. */
    }
  }

  function collapseAsBefore($context) {
    $context.find('.module.toggle-wrap').addBack('.module.toggle-wrap').each(function () {
      var remembered = null;
      try {
        remembered = window.localStorage.getItem('panel.' + this.id);
      } catch (refused) {
        return;
      }
      if (remembered === 'collapsed') {
        $(this).addClass('collapsed').find('.toggle-title').attr('aria-expanded', 'false');
      }
    });
  }

  $(document)
    .on('click', '.editable-field.inactive', function (event) {
      if (!$(event.target).closest('a').length) {
        edit($(this));
      }
    })
    .on('keydown', '.editable-field.inactive', function (event) {
      if (event.key === 'Enter' && event.target === this) {
        event.preventDefault();
        edit($(this));
      }
    })
    .on('click', '.module .toggle-title', function () {
      toggle(this);
    });

  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, $context, reason) {
    collapseAsBefore($($context));
    if (reason === JIRA.CONTENT_ADDED_REASON.panelRefreshed && AJS.tabs) {
      AJS.tabs.setup();
    }
  });
  JIRA.bind(JIRA.Events.PANEL_REFRESHED, function (event, panelId, $new, $existing) {
    var active = $existing.find('.menu-item.active-tab > a').attr('href');
    if (active) {
      $new.find('.menu-item').removeClass('active-tab').has('a[href="' + active + '"]').addClass('active-tab');
      $new.find('.tabs-pane').removeClass('active-pane').filter(active).addClass('active-pane');
    }
  });
  JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, function (event, issueId, options) {
    refresh(issueId, options);
  });
  JIRA.bind(JIRA.Events.LOCK_PANEL_REFRESHING, function (event, panelId) {
    locked[panelId] = true;
  });
  JIRA.bind(JIRA.Events.UNLOCK_PANEL_REFRESHING, function (event, panelId) {
    delete locked[panelId];
  });
})(window, document, window.jQuery);
