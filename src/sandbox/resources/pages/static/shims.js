/* The part of Jira's own scripts that apps rely on: meta data, events, messages, named AMD modules. */
(function (window, document, $) {
  'use strict';

  var hasAui = !!window.AJS;

  /* AUI seals what it exports; Jira's additions stand on an object in front of it. */
  var AJS = Object.create(window.AJS || {});
  Object.defineProperty(window, 'AJS', { value: AJS, writable: true, configurable: true });
  var WRM = (window.WRM = window.WRM || {});
  var JIRA = (window.JIRA = window.JIRA || {});

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute('content') : undefined;
  }

  function contextPath() {
    return meta('context-path') || '';
  }

  function offerAjs(name, value) {
    Object.defineProperty(AJS, name, { value: value, writable: true, configurable: true, enumerable: true });
  }

  function offerAjsIfMissing(name, value) {
    if (!(name in AJS)) {
      offerAjs(name, value);
    }
  }

  offerAjs('contextPath', contextPath);
  offerAjs('Meta', {
    get: meta,
    getBoolean: function (name) {
      return meta(name) === 'true';
    },
    getNumber: function (name) {
      return Number(meta(name));
    }
  });
  offerAjsIfMissing('$', $);
  offerAjsIfMissing('toInit', function (init) {
    $(function () {
      try {
        init($);
      } catch (failure) {
        window.console.error(failure);
      }
    });
  });
  offerAjsIfMissing('escapeHtml', function (text) {
    return $('<i/>').text(text).html().replace(/"/g, '&quot;').replace(/'/g, '&#39;');
  });
  offerAjsIfMissing('format', function (pattern) {
    var values = arguments;
    return pattern.replace(/\{(\d+)\}/g, function (place, index) {
      var value = values[Number(index) + 1];
      return value === undefined ? place : value;
    });
  });
  offerAjsIfMissing('dialog2', plainDialog);
  offerAjsIfMissing('flag', plainFlag);

  /* Without the AUI package the pages stay usable: menus are plain links, a dialog is a block of the page, a flag a
     message on top. */
  if (!hasAui) {
    $(function () {
      $('aui-item-link').each(function () {
        $(this).wrapInner($('<a/>').attr('href', this.getAttribute('href')));
      });
    });
  }

  function plainDialog(target) {
    var $element = $(target);
    var dialog = {
      $el: $element,
      show: function () {
        $element.appendTo(document.body).removeAttr('hidden').attr('open', '').trigger('show');
        return dialog;
      },
      hide: function () {
        $element.attr('hidden', '').removeAttr('open').trigger('hide');
        return dialog;
      },
      remove: function () {
        $element.remove();
      },
      on: function (event, handler) {
        $element.on(event, handler);
        return dialog;
      },
      off: function (event, handler) {
        $element.off(event, handler);
        return dialog;
      },
      isVisible: function () {
        return !$element.is('[hidden]');
      }
    };
    return dialog;
  }

  function plainFlag(options) {
    var $flag = $('<div class="aui-message" role="alert"/>').addClass('aui-message-' + (options.type || 'info'));
    $('<p class="title"/>').text(options.title || '').appendTo($flag);
    $('<div/>').html(options.body || '').appendTo($flag);
    $flag.prependTo('#content');
    return $flag[0];
  }

  /* Data of a web resource can be claimed once. */
  WRM.contextPath = contextPath;
  WRM.data = WRM.data || {};
  WRM.data.claim = function (key) {
    var $data = $('template.wrm-data').filter(function () {
      return this.getAttribute('data-key') === key;
    });
    var value = $data.length ? JSON.parse($data[0].getAttribute('data-value')) : undefined;
    $data.remove();
    return value;
  };

  JIRA.Events = {
    NEW_CONTENT_ADDED: 'newContentAdded',
    PANEL_REFRESHED: 'panelRefreshed',
    ISSUE_REFRESHED: 'issueRefreshed',
    REFRESH_ISSUE_PAGE: 'refreshIssuePage',
    INLINE_EDIT_STARTED: 'inlineEditStarted',
    INLINE_EDIT_SAVE_COMPLETE: 'inlineEditSaveComplete',
    LOCK_PANEL_REFRESHING: 'lockPanelRefreshing',
    UNLOCK_PANEL_REFRESHING: 'unlockPanelRefreshing'
  };
  JIRA.CONTENT_ADDED_REASON = {
    pageLoad: 'pageLoad',
    inlineEditStarted: 'inlineEditStarted',
    panelRefreshed: 'panelRefreshed',
    criteriaPanelRefreshed: 'criteriaPanelRefreshed',
    issueTableRefreshed: 'issueTableRefreshed',
    dialogReady: 'dialogReady',
    returnToSearch: 'returnToSearch'
  };
  JIRA.bind = function (event, data, handler) {
    $(document).on(event, data, handler);
  };
  JIRA.unbind = function (event, handler) {
    $(document).off(event, handler);
  };
  JIRA.one = function (event, handler) {
    $(document).one(event, handler);
  };
  JIRA.trigger = function (event, values) {
    var happened = $.Event(event);
    $(document).trigger(happened, values);
    return happened;
  };
  JIRA.Issue = {
    getIssueId: function () {
      var id = $('#key-val').attr('rel');
      return id ? Number(id) : undefined;
    },
    getIssueKey: function () {
      return $('#key-val').attr('data-issue-key') || meta('issue-key');
    }
  };

  function message(type) {
    return function (title, body, options) {
      return AJS.flag(
        $.extend({ type: type, close: type === 'error' ? 'manual' : 'auto' }, options, {
          title: body === undefined ? '' : title,
          body: body === undefined ? title : body
        })
      );
    };
  }

  var flag = {
    showMsg: message('info'),
    showInfoMsg: message('info'),
    showSuccessMsg: message('success'),
    showWarningMsg: message('warning'),
    showErrorMsg: message('error')
  };
  JIRA.Messages = {
    showMsg: function (body, options) {
      return flag.showMsg('', body, options);
    },
    showSuccessMsg: function (body, options) {
      return flag.showSuccessMsg('', body, options);
    },
    showWarningMsg: function (body, options) {
      return flag.showWarningMsg('', body, options);
    },
    showErrorMsg: function (body, options) {
      return flag.showErrorMsg('', body, options);
    }
  };
  JIRA.API = {
    getSidebar: function () {
      var $sidebar = $('.aui-sidebar');
      return $.Deferred()
        .resolve({
          getGroup: function (id) {
            var group = $sidebar.find('.aui-sidebar-group[data-id="' + id + '"]');
            return group.length ? { id: id, $el: group } : undefined;
          },
          getAUISidebar: function () {
            return AJS.sidebar && AJS.sidebar($sidebar);
          }
        })
        .promise();
    }
  };

  /* Named AMD modules only. Jira's loader breaks on an anonymous one, so it is refused here. */
  var modules = {};

  function load(name) {
    var module = modules[name];
    if (!module) {
      throw new Error('Module is not defined: ' + name);
    }
    if (!module.ready) {
      module.ready = true;
      module.exports = {};
      var value =
        typeof module.factory === 'function'
          ? module.factory.apply(window, (module.needs || standardNeeds(module.factory)).map(resolve(module)))
          : module.factory;
      if (value !== undefined) {
        module.exports = value;
      }
    }
    return module.exports;
  }

  function standardNeeds(factory) {
    return ['require', 'exports', 'module'].slice(0, factory.length);
  }

  function resolve(module) {
    return function (name) {
      switch (name) {
        case 'require':
          return window.require;
        case 'exports':
          return module.exports;
        case 'module':
          return module;
        default:
          return load(name);
      }
    };
  }

  window.define = function (name, needs, factory) {
    if (typeof name !== 'string') {
      throw new Error('Anonymous define() is not allowed: Jira batches scripts and cannot tell its name');
    }
    modules[name] = Array.isArray(needs) ? { needs: needs, factory: factory } : { factory: needs };
  };
  window.define.amd = {};
  window.require = function (names, callback) {
    if (typeof names === 'string') {
      return load(names);
    }
    var values = names.map(load);
    if (callback) {
      window.setTimeout(function () {
        callback.apply(window, values);
      }, 0);
    }
  };

  function offer(name, factory) {
    window.define(name, [], factory);
  }

  offer('jquery', function () { return $; });
  offer('jira/api/jquery', function () { return $; });
  offer('jira/api/version', function () { return { version: $('body').attr('data-version') }; });
  offer('wrm/context-path', function () { return contextPath; });
  offer('wrm/data', function () { return WRM.data; });
  offer('jira/util/data/meta', function () { return AJS.Meta; });
  offer('jira/util/events', function () {
    return { bind: JIRA.bind, unbind: JIRA.unbind, one: JIRA.one, trigger: JIRA.trigger };
  });
  offer('jira/util/events/types', function () { return JIRA.Events; });
  offer('jira/util/events/reasons', function () { return JIRA.CONTENT_ADDED_REASON; });
  offer('jira/util/formatter', function () { return { format: AJS.format, I18n: AJS.I18n }; });
  offer('jira/flag', function () { return flag; });
  offer('aui/flag', function () { return AJS.flag; });
  offer('aui/dialog2', function () { return AJS.dialog2; });

  /* Jira makes a user picker of such a select for every new content except a refreshed panel; without AUI the name is
     typed. */
  function userPicker() {
    var select = this;
    var chosen = select.options[select.selectedIndex];
    var input = document.createElement('input');
    input.type = hasAui ? 'hidden' : 'text';
    input.name = select.name;
    input.id = select.id;
    input.className = (hasAui ? 'user-picker ' : 'text ') + (/\S+-field/.exec(select.className) || 'medium-long-field');
    input.value = chosen ? chosen.value : '';
    select.parentNode.replaceChild(input, select);
    if (hasAui) {
      searchUsers(input, chosen && chosen.value ? { id: chosen.value, text: chosen.text } : null, !select.required);
    }
  }

  function searchUsers(input, initial, mayBeEmpty) {
    $(input).auiSelect2({
      allowClear: mayBeEmpty,
      placeholder: ' ',
      minimumInputLength: 0,
      initSelection: function (element, done) {
        done(initial);
      },
      ajax: {
        url: contextPath() + '/rest/api/2/user/picker',
        dataType: 'json',
        quietMillis: 150,
        data: function (text) {
          return { query: text, maxResults: 20 };
        },
        results: function (found) {
          return {
            results: found.users.map(function (user) {
              return { id: user.name, text: user.displayName };
            })
          };
        }
      }
    });
  }

  JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, $context, reason) {
    if (reason !== JIRA.CONTENT_ADDED_REASON.panelRefreshed) {
      $($context).find('select.js-default-user-picker, select.single-user-picker').each(userPicker);
    }
  });
  AJS.toInit(function () {
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);
  });
})(window, document, window.jQuery);
