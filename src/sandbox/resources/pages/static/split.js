/* The split view: choosing an issue on the left exchanges the one on the right, and tells apps as Jira does. */
(function (document, $) {
  'use strict';

  var JIRA = window.JIRA;
  var AJS = window.AJS;
  var latest = 0;

  function mark($item) {
    $('.issue-list > li').removeClass('focused').find('a').removeAttr('aria-current');
    $item.addClass('focused').find('a').attr('aria-current', 'true');
  }

  function show($item) {
    var asked = ++latest;
    var $panel = $('.detail-panel').attr('aria-busy', 'true');
    mark($item);
    $.ajax({ url: AJS.contextPath() + '/browse/' + $item.data('key'), data: { decorator: 'none' }, dataType: 'html', cache: false })
      .done(function (html) {
        if (asked !== latest) {
          return;
        }
        var $content = $($.parseHTML(html.trim()));
        $panel.empty().append($content).scrollTop(0);
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$panel, JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
        JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [$item.data('id')]);
      })
      .fail(function () {
        JIRA.Messages.showErrorMsg(AJS.escapeHtml($('.split-view').data('failed')));
      })
      .always(function () {
        if (asked === latest) {
          $panel.removeAttr('aria-busy');
        }
      });
  }

  $(document).on('click', '.splitview-issue-link', function (event) {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      show($(this).closest('li'));
    }
  });
})(document, window.jQuery);
