/* A text field that offers what matches while one types; chosen by mouse, or by arrow keys and Enter. */
(function (collabops) {
  'use strict';

  var TYPING = 200;
  var element = collabops.element;
  var sequence = 0;

  /*
   * input: a text field. search(text) promises a list element whose children are the choices.
   * chosen(choice) is called with the child that was chosen; nothing: what is said when there is none.
   */
  collabops.picker = function (input, search, chosen, nothing) {
    var id = 'collabops-choices-' + ++sequence;
    var box = element('ul', { id: id, class: 'collabops-picker', role: 'listbox', hidden: true });
    var asked = 0;
    var typing = null;
    var active = -1;

    input.parentNode.insertBefore(box, input.nextSibling);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');

    function options() {
      return Array.prototype.slice.call(box.querySelectorAll('[role="option"]'));
    }

    /* Where no scrolling container cuts it off: under the field, or above it where there is more room. */
    function place() {
      var field = input.getBoundingClientRect();
      var width = Math.max(field.width, 300);
      box.style.width = width + 'px';
      box.style.left = Math.max(0, Math.min(field.left, document.documentElement.clientWidth - width - 10)) + 'px';
      var below = window.innerHeight - field.bottom;
      var above = below < box.offsetHeight + 10 && field.top > below;
      box.style.top = (above ? field.top - box.offsetHeight - 2 : field.bottom + 2) + 'px';
    }

    function follow() {
      if (!box.hidden) {
        place();
      }
    }

    function close() {
      window.clearTimeout(typing);
      asked++;
      box.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function mark(index) {
      var all = options();
      if (!all.length) {
        return;
      }
      active = (index + all.length) % all.length;
      all.forEach(function (option, number) {
        option.setAttribute('aria-selected', String(number === active));
      });
      all[active].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', all[active].id);
    }

    function choose(option) {
      close();
      chosen(option);
    }

    function open(content) {
      collabops.replace(box, content);
      box.hidden = false;
      place();
      input.setAttribute('aria-expanded', 'true');
      active = -1;
    }

    function show(list) {
      var choices = Array.prototype.slice.call(list.children);
      choices.forEach(function (choice, number) {
        choice.id = id + '-' + number;
        choice.setAttribute('role', 'option');
        choice.setAttribute('aria-selected', 'false');
      });
      open(choices.length ? choices : element('li', { class: 'collabops-picker-nothing' }, nothing));
      mark(0);
    }

    function ask() {
      var number = ++asked;
      search(input.value.trim()).then(
        function (list) {
          if (number === asked) {
            show(list);
          }
        },
        function (failure) {
          if (number === asked) {
            open(element('li', { class: 'collabops-picker-nothing' }, collabops.rest.said(failure)));
          }
        }
      );
    }

    input.addEventListener('input', function () {
      window.clearTimeout(typing);
      typing = window.setTimeout(ask, TYPING);
    });
    /* What was refused is read first: the list would lie over it. */
    input.addEventListener('focus', function () {
      if (!input.getAttribute('aria-invalid')) {
        ask();
      }
    });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', function (event) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (box.hidden) {
          ask();
        } else {
          mark(active + (event.key === 'ArrowDown' ? 1 : -1));
        }
      } else if (event.key === 'Enter' && !box.hidden && active >= 0) {
        event.preventDefault();
        choose(options()[active]);
      } else if (event.key === 'Escape' && !box.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
    /* What was asked before is asked again, since its answer was not to come under the mouse. */
    function released() {
      window.setTimeout(function () {
        if (!box.hidden) {
          ask();
        }
      }, 0);
    }

    /*
     * Pressing would take the focus from the field, which closes the list before the click. A list drawn anew between
     * pressing and letting go would lose the click, too.
     */
    box.addEventListener('mousedown', function (event) {
      event.preventDefault();
      window.clearTimeout(typing);
      asked++;
      window.addEventListener('mouseup', released, { once: true });
    });
    box.addEventListener('click', function (event) {
      var option = event.target.closest('[role="option"]');
      if (option) {
        choose(option);
      }
    });
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
  };
})((window.collabops = window.collabops || {}));
