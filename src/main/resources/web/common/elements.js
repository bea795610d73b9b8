/* Elements of the page, made of text and never of HTML, so that nobody's title becomes markup. */
(function (collabops) {
  'use strict';

  function append(parent, child) {
    if (Array.isArray(child)) {
      child.forEach(append.bind(null, parent));
    } else if (child !== null && child !== undefined) {
      parent.appendChild(child instanceof window.Node ? child : document.createTextNode(String(child)));
    }
  }

  /* element('a', {href: url}, 'text', otherElement): absent attributes are null or false. */
  function element(tag, attributes) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value !== null && value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? '' : value);
      }
    });
    Array.prototype.slice.call(arguments, 2).forEach(append.bind(null, made));
    return made;
  }

  function replace(parent) {
    parent.textContent = '';
    Array.prototype.slice.call(arguments, 1).forEach(append.bind(null, parent));
  }

  function icon(name) {
    return element('span', { class: 'aui-icon aui-icon-small aui-iconfont-' + name, 'aria-hidden': 'true' });
  }

  function errorBox(text, retry) {
    var box = element('div', { class: 'aui-message aui-message-error' }, element('p', {}, text));
    if (retry) {
      var again = element(
        'button',
        { type: 'button', class: 'aui-button aui-button-link' },
        AJS.I18n.getText('collabops.retry')
      );
      again.addEventListener('click', retry);
      box.appendChild(element('p', {}, again));
    }
    return box;
  }

  /*
   * A button at work takes no second press; it keeps the focus, so it is not disabled. AUI goes first: to a button that
   * says already that it is busy it gives no spinner.
   */
  function busy(button, working) {
    if (working && button.busy) {
      button.busy();
    } else if (!working && button.hasAttribute('busy')) {
      button.idle();
    }
    button.setAttribute('aria-busy', String(working));
  }

  /* As people read a count in both languages: a comma before each three digits of 1,000 and more. */
  function grouped(count) {
    return count.toLocaleString('en-US');
  }

  collabops.element = element;
  collabops.replace = replace;
  collabops.icon = icon;
  collabops.errorBox = errorBox;
  collabops.busy = busy;
  collabops.grouped = grouped;
})((window.collabops = window.collabops || {}));
