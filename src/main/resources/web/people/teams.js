/* Dialogs about teams: the team, one member, and a list of members with its preview. */
(function (collabops) {
  'use strict';

  var element = collabops.element;
  var fields = collabops.fields;
  var rest = collabops.rest;

  function names(people) {
    return (people || [])
      .map(function (person) {
        return person.name;
      })
      .join(', ');
  }

  function listed(form, name) {
    return (fields.value(form, name) || '')
      .split(',')
      .map(function (one) {
        return one.trim();
      })
      .filter(Boolean);
  }

  /* around: {parents: names by id, mayFound} */
  function team(known, around, done) {
    var shown = known || { leads: [around.me], deputies: [] };
    var parents = Object.assign({}, around.parents);
    if (known) {
      delete parents[known.id];
    }
    if (around.mayFound || (known && !known.parent)) {
      parents = Object.assign({ '': AJS.I18n.getText('collabops.people.team.top') }, parents);
    }
    var form = fields.form([
      fields.field(
        AJS.I18n.getText('collabops.people.name'),
        fields.text('name', shown.name, { maxlength: '255', autofocus: true }),
        true
      ),
      fields.field(AJS.I18n.getText('collabops.people.parent'), fields.select('parent', parents, shown.parent || '')),
      fields.field(
        AJS.I18n.getText('collabops.people.leads'),
        fields.text('leads', names(shown.leads)),
        false,
        AJS.I18n.getText('collabops.people.user-names')
      ),
      fields.field(
        AJS.I18n.getText('collabops.people.deputies'),
        fields.text('deputies', names(shown.deputies)),
        false,
        AJS.I18n.getText('collabops.people.user-names')
      )
    ]);
    collabops.dialog.edit({
      path: '/teams',
      thing: known,
      heading: known ? AJS.I18n.getText('collabops.people.team.edit') : AJS.I18n.getText('collabops.people.team.new'),
      form: form,
      name: shown.name,
      mayDelete: true,
      read: function () {
        return {
          name: fields.value(form, 'name'),
          parent: form.elements.parent.value ? Number(form.elements.parent.value) : null,
          leads: listed(form, 'leads'),
          deputies: listed(form, 'deputies')
        };
      },
      open: function (current) {
        team(current, around, done);
      },
      done: done
    });
  }

  /* ofAll: whether the days are everybody's; in a list each line may have its own. */
  function daysAndShare(shown, ofAll) {
    return element(
      'div',
      { class: 'collabops-form-row' },
      fields.field(AJS.I18n.getText('collabops.people.from'), collabops.time.date('from', shown.from), ofAll),
      fields.field(AJS.I18n.getText('collabops.people.until'), collabops.time.date('until', shown.until)),
      fields.field(
        AJS.I18n.getText('collabops.people.commitment'),
        fields.text('commitmentPercent', shown.commitmentPercent, { inputmode: 'decimal' }),
        true
      )
    );
  }

  function readDaysAndShare(form) {
    return {
      from: fields.value(form, 'from'),
      until: fields.value(form, 'until'),
      commitmentPercent: fields.number(form, 'commitmentPercent')
    };
  }

  /* The team that a button is of: {id, name, version}; buttons of members name its id alone. */
  function of(button) {
    return {
      id: button.dataset.collabopsTeam,
      name: button.dataset.collabopsTeamName,
      version: Number(button.dataset.collabopsVersion)
    };
  }

  function member(team, known, done) {
    var shown = known || { commitmentPercent: 100 };
    var form = fields.form([
      known
        ? element('p', {}, element('strong', {}, known.person ? known.person.displayName : ''))
        : fields.field(AJS.I18n.getText('collabops.people.person'), fields.userPicker('person'), true),
      daysAndShare(shown, true)
    ]);
    collabops.dialog.edit({
      path: '/teams/' + team.id + '/members',
      /* The version of a member is that of the team; what is sent names its number. */
      thing: known ? Object.assign({}, known, { id: known.number }) : null,
      heading: known
        ? AJS.I18n.getText('collabops.people.member.edit')
        : AJS.I18n.getText('collabops.people.member.new.heading', team.name),
      form: form,
      name: known && known.person ? known.person.displayName : '',
      mayDelete: true,
      read: function () {
        return Object.assign(known ? {} : { person: fields.value(form, 'person') }, readDaysAndShare(form));
      },
      open: function (current) {
        rest.get('/teams/' + current.id + '/members/' + known.number).then(function (fresh) {
          member(team, fresh, done);
        });
      },
      done: done
    });
  }

  function effects() {
    return {
      ADDED: AJS.I18n.getText('collabops.people.effect.ADDED'),
      MEMBER: AJS.I18n.getText('collabops.people.effect.MEMBER'),
      UNKNOWN_PERSON: AJS.I18n.getText('collabops.people.effect.UNKNOWN_PERSON'),
      INVALID: AJS.I18n.getText('collabops.people.effect.INVALID')
    };
  }

  function preview(answer) {
    var said = effects();
    return element(
      'table',
      { class: 'aui' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.person')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.from')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.until')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.commitment')),
          element('th', { scope: 'col' }, AJS.I18n.getText('collabops.people.effect'))
        )
      ),
      element(
        'tbody',
        {},
        answer.lines.map(function (line) {
          return element(
            'tr',
            {},
            element('td', {}, line.person ? line.person.displayName : line.named),
            element('td', {}, line.from || '–'),
            element('td', {}, line.until || '–'),
            element('td', {}, line.commitmentPercent === undefined
                ? '–'
                : AJS.I18n.getText('collabops.percent', line.commitmentPercent)),
            element('td', {}, said[line.effect])
          );
        })
      )
    );
  }

  /* Shown first, and applied when one agrees to what was shown. */
  function members(team, done) {
    var shown = element('div', { class: 'collabops-preview', 'aria-live': 'polite' });
    var seen = null;
    var form = fields.form([
      fields.field(AJS.I18n.getText('collabops.people.group'), fields.text('group', '', { autofocus: true })),
      fields.field(
        AJS.I18n.getText('collabops.people.csv'),
        fields.area('csv', '', '100000'),
        false,
        AJS.I18n.getText('collabops.people.csv.note')
      ),
      daysAndShare({ commitmentPercent: 100 }, false),
      shown
    ]);

    function read() {
      return Object.assign({ version: team.version }, readDaysAndShare(form), {
        group: fields.value(form, 'group'),
        csv: fields.value(form, 'csv')
      });
    }

    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.people.members.import.heading', team.name),
      form: form,
      save: AJS.I18n.getText('collabops.people.import.go'),
      again: AJS.I18n.getText('collabops.people.import.apply'),
      read: read,
      send: function (values) {
        var same = seen === JSON.stringify(values);
        return rest
          .post('/teams/' + team.id + '/members/import', Object.assign({ apply: same }, values))
          .then(function (answer) {
            if (same) {
              return answer;
            }
            seen = JSON.stringify(values);
            collabops.replace(shown, preview(answer));
            fields.say(form, element('div', { class: 'aui-message aui-message-info' }, element('p', {}, AJS.I18n.getText('collabops.people.import.look'))));
            return undefined;
          });
      },
      done: done
    });
  }

  collabops.teams = { of: of, team: team, member: member, members: members };
})((window.collabops = window.collabops || {}));
