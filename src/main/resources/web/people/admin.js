/* What planners keep for all projects: calendars, teams and the policy on figures of single persons. */
(function (collabops) {
  'use strict';

  var rest = collabops.rest;
  var ADDRESS = '/secure/CollabopsPeopleAdmin!default.jspa';

  function init(page) {
    if (page.dataset.collabopsReady) {
      return;
    }
    page.dataset.collabopsReady = 'true';

    function failed(failure) {
      collabops.replace(page.querySelector('.collabops-people-failure'), collabops.errorBox(rest.said(failure)));
    }

    function done() {
      collabops
        .fragment(ADDRESS, {}, '.collabops-people-admin-content')
        .then(function (fresh) {
          var content = page.querySelector('.collabops-people-admin-content');
          content.parentNode.replaceChild(fresh, content);
          collabops.replace(page.querySelector('.collabops-people-failure'));
          page.querySelector('.collabops-people-said').textContent = AJS.I18n.getText('collabops.people.saved');
          fresh.focus();
        })
        .catch(failed);
    }

    function around() {
      var parents = {};
      Array.prototype.forEach.call(page.querySelector('.collabops-people-parents').options, function (option) {
        parents[option.value] = option.text;
      });
      return { parents: parents, mayFound: true, me: { name: '' } };
    }

    function edit(path, dialog) {
      rest.get(path).then(dialog).catch(failed);
    }

    page.addEventListener('change', function (event) {
      var select = event.target.closest('.collabops-policy select');
      if (select) {
        rest
          .put('/settings/policy', {
            individualFigures: select.value,
            version: Number(select.dataset.collabopsVersion)
          })
          .then(done)
          .catch(failed);
      }
    });
    page.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (!button) {
        return;
      }
      var calendar = button.dataset.collabopsCalendar;
      var team = button.dataset.collabopsTeam;
      var version = Number(button.dataset.collabopsVersion);
      if (button.matches('.collabops-calendar-new')) {
        collabops.calendars.calendar(null, done);
      } else if (button.matches('.collabops-calendar-edit')) {
        edit('/holiday-calendars/' + calendar, function (found) {
          collabops.calendars.calendar(found, done);
        });
      } else if (button.matches('.collabops-calendar-import')) {
        collabops.calendars.file(calendar, version, done);
      } else if (button.matches('.collabops-team-new')) {
        collabops.teams.team(null, around(), done);
      } else if (button.matches('.collabops-team-edit')) {
        edit('/teams/' + team, function (found) {
          collabops.teams.team(found, around(), done);
        });
      } else if (button.matches('.collabops-member-new')) {
        collabops.teams.member(team, null, done);
      } else if (button.matches('.collabops-members-import')) {
        collabops.teams.members(team, version, done);
      }
    });
  }

  AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.collabops-people-admin'), init);
  });
})((window.collabops = window.collabops || {}));
