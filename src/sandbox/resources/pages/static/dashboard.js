/* The dashboard: gives each item of an app its script, and the script what Jira offers it. */
(function (window, document, $) {
  'use strict';

  var AJS = window.AJS;

  function token() {
    return $('#atlassian-token').attr('content');
  }

  function failed(fault) {
    window.console.error(fault);
    window.JIRA.Messages.showErrorMsg(AJS.escapeHtml($('#dashboard').data('failed')));
  }

  /* Whatever an item saves comes back as text. */
  function Api($frame) {
    this.$frame = $frame;
    this.$content = $frame.find('.dashboard-item-content');
    this.preferences = $frame.data('preferences') || {};
    this.handlers = {};
    this.timer = null;
  }
  Api.prototype = {
    getGadgetId: function () {
      return String(this.$frame.data('id'));
    },
    getTitle: function () {
      return this.$frame.find('.dashboard-item-title').text();
    },
    setTitle: function (title) {
      this.$frame.find('.dashboard-item-title').text(title);
    },
    isEditable: function () {
      return this.$frame.data('configurable') === true;
    },
    resize: function () {
      this.$content.css('height', 'auto');
    },
    showLoadingBar: function () {
      this.$frame.attr('aria-busy', 'true');
    },
    hideLoadingBar: function () {
      this.$frame.removeAttr('aria-busy');
    },
    on: function (event, handler) {
      (this.handlers[event] = this.handlers[event] || []).push(handler);
    },
    once: function (event, handler) {
      var api = this;
      this.on(event, function wrapped() {
        api.handlers[event].splice(api.handlers[event].indexOf(wrapped), 1);
        handler.apply(this, arguments);
      });
    },
    trigger: function (event) {
      (this.handlers[event] || []).slice().forEach(function (handler) {
        handler();
      });
    },
    savePreferences: function (preferences) {
      var api = this;
      var form = { id: this.getGadgetId(), atl_token: token() };
      Object.keys(preferences).forEach(function (name) {
        form['up_' + name] = String(preferences[name]);
      });
      form.up_isConfigured = 'true';
      return $.ajax({
        url: AJS.contextPath() + '/secure/AjaxDashboardItem.jspa',
        method: 'POST',
        dataType: 'json',
        traditional: true,
        data: form
      })
        .done(function (saved) {
          api.preferences = saved;
          api.closeEdit();
        })
        .fail(failed);
    },
    closeEdit: function () {
      if (this.isConfigured()) {
        this.render();
      }
    },
    isConfigured: function () {
      return !this.isEditable() || this.preferences.isConfigured === 'true';
    },
    initRefresh: function (preferences, refresh) {
      window.clearInterval(this.timer);
      var minutes = Number(preferences && preferences.refresh);
      if (minutes > 0) {
        this.timer = window.setInterval(refresh, minutes * 60000);
      }
    },
    render: function () {
      this.show('render');
    },
    edit: function () {
      if (this.isEditable()) {
        this.show('renderEdit');
      }
    },
    show: function (method) {
      try {
        this.item[method](this.$content, $.extend({}, this.preferences));
        this.trigger('afterRender');
      } catch (fault) {
        this.hideLoadingBar();
        failed(fault);
      }
    }
  };

  function start() {
    var $frame = $(this);
    var name = $frame.data('amd-module');
    if (!name) {
      return;
    }
    try {
      var Item = window.require(name);
      var api = new Api($frame);
      $frame.data('dashboard-api', api);
      api.item = new Item(api, { id: api.getGadgetId() });
      if (api.isConfigured()) {
        api.render();
      } else {
        api.edit();
      }
    } catch (fault) {
      failed(fault);
    }
  }

  $(document).on('click', '.edit-gadget', function () {
    var api = $(this).closest('.gadget-container').data('dashboard-api');
    if (api) {
      api.edit();
    }
  });
  AJS.toInit(function () {
    $('#dashboard .gadget-container').each(start);
  });
})(window, document, window.jQuery);
