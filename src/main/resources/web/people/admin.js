/* What planners keep for all projects: calendars and teams. */
(function (collabops) {
  'use strict';

  collabops.adminPage('collabops-people-admin', '/secure/CollabopsPeopleAdmin!default.jspa', function (tools) {
    function done() {
      tools.done(AJS.I18n.getText('collabops.people.saved'));
    }

    function around() {
      var parents = {};
      Array.prototype.forEach.call(
        tools.page.querySelector('.collabops-people-parents').options,
        function (option) {
          parents[option.value] = option.text;
        }
      );
      return { parents: parents, mayFound: true, me: { name: '' } };
    }

    return {
      'collabops-calendar-new': function () {
        collabops.calendars.calendar(null, done);
      },
      'collabops-calendar-edit': function (button) {
        tools.edit('/holiday-calendars/' + button.dataset.collabopsCalendar, function (calendar) {
          collabops.calendars.calendar(calendar, done);
        });
      },
      'collabops-calendar-import': function (button) {
        collabops.calendars.file(
          {
            id: button.dataset.collabopsCalendar,
            name: button.dataset.collabopsCalendarName,
            version: Number(button.dataset.collabopsVersion)
          },
          done
        );
      },
      'collabops-team-new': function () {
        collabops.teams.team(null, around(), done);
      },
      'collabops-team-edit': function (button) {
        tools.edit('/teams/' + button.dataset.collabopsTeam, function (team) {
          collabops.teams.team(team, around(), done);
        });
      },
      'collabops-member-new': function (button) {
        collabops.teams.member(collabops.teams.of(button), null, done);
      },
      'collabops-members-import': function (button) {
        collabops.teams.members(collabops.teams.of(button), done);
      }
    };
  });
})((window.collabops = window.collabops || {}));
