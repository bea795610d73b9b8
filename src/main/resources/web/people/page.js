/* The page “People”: what its buttons open, and its content anew after each change. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;

  function choices(select) {
    var names = {};
    Array.prototype.forEach.call(select ? select.options : [], function (option) {
      names[option.value] = option.text;
    });
    return names;
  }

  function around(page) {
    return {
      person: page.querySelector('.collabops-people-content').dataset.collabopsPerson,
      me: { name: page.dataset.collabopsMe },
      calendars: choices(page.querySelector('.collabops-people-calendars')),
      parents: choices(page.querySelector('.collabops-people-parents')),
      mayFound: Boolean(page.querySelector('.collabops-team-new[data-collabops-may-found="true"]'))
    };
  }

  function explain(button) {
    return collabops
      .fragment(
        '/secure/CollabopsCapacityExplain.jspa',
        { person: button.dataset.collabopsPerson, from: button.dataset.collabopsFrom },
        '.collabops-capacity-explained'
      )
      .then(
        function (content) {
          collabops.dialog.read('large', AJS.I18n.getText('collabops.people.explain'), content);
        },
        function (failure) {
          AJS.flag({ type: 'error', body: AJS.escapeHtml(rest.said(failure)) });
        }
      );
  }

  function init(page) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';
    var open = { person: '', team: '' };

    function failed(failure, retry) {
      collabops.replace(page.querySelector('.collabops-people-failure'), collabops.errorBox(rest.said(failure), retry));
    }

    function load(message) {
      page.setAttribute('aria-busy', 'true');
      return collabops
        .fragment(
          '/secure/CollabopsPeople.jspa',
          Object.assign({ projectKey: page.dataset.collabopsProject }, open),
          '.collabops-people-content'
        )
        .then(function (fresh) {
          var content = page.querySelector('.collabops-people-content');
          content.parentNode.replaceChild(fresh, content);
          collabops.replace(page.querySelector('.collabops-people-failure'));
          page.querySelector('.collabops-people-said').textContent = message || '';
          fresh.focus();
        })
        .catch(function (failure) {
          failed(failure, function () {
            load(message);
          });
        })
        .then(function () {
          page.setAttribute('aria-busy', 'false');
        });
    }

    function done() {
      load(AJS.I18n.getText('collabops.people.saved'));
    }

    function during(button, promise) {
      collabops.busy(button, true);
      promise.then(function () {
        collabops.busy(button, false);
      });
    }

    function edit(button, path, dialog) {
      during(button, rest.get(path).then(dialog).catch(failed));
    }

    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      var team = button.dataset.collabopsTeam;
      if (button.matches('.collabops-capacity-explain')) {
        during(button, explain(button));
      } else if (button.matches('.collabops-person-open')) {
        open.person = button.dataset.collabopsPerson;
        during(button, load());
      } else if (button.matches('.collabops-team-open')) {
        open.team = team;
        during(button, load());
      } else if (button.matches('.collabops-schedule-new')) {
        collabops.time.schedule(null, around(page), done);
      } else if (button.matches('.collabops-schedule-edit')) {
        edit(button, '/schedules/' + button.dataset.collabopsSchedule, function (schedule) {
          collabops.time.schedule(schedule, around(page), done);
        });
      } else if (button.matches('.collabops-leave-new')) {
        collabops.time.leave(null, around(page), done);
      } else if (button.matches('.collabops-leave-edit')) {
        edit(button, '/leave/' + button.dataset.collabopsLeave, function (leave) {
          collabops.time.leave(leave, around(page), done);
        });
      } else if (button.matches('.collabops-team-new')) {
        collabops.teams.team(null, around(page), done);
      } else if (button.matches('.collabops-team-edit')) {
        edit(button, '/teams/' + team, function (found) {
          collabops.teams.team(found, around(page), done);
        });
      } else if (button.matches('.collabops-member-new')) {
        collabops.teams.member(collabops.teams.of(button), null, done);
      } else if (button.matches('.collabops-member-edit')) {
        edit(button, '/teams/' + team + '/members/' + button.dataset.collabopsMember, function (member) {
          collabops.teams.member(collabops.teams.of(button), member, done);
        });
      } else if (button.matches('.collabops-members-import')) {
        collabops.teams.members(collabops.teams.of(button), done);
      }
    });
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-people'), init);
  });
})((window.collabops = window.collabops || {}));
