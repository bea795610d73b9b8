/* The dialogs in which an objective is written, aligned and closed. */
(function (collabops) {
  'use strict';

  var fields = collabops.fields;
  var rest = collabops.rest;

  function named(thing) {
    return AJS.I18n.getText('collabops.goals.saved', thing.title);
  }

  function more(groups) {
    return fields.more('collabops-more', AJS.I18n.getText('collabops.goals.more'), groups);
  }

  /*
   * Opens the dialog for an objective, or for a new one in objective null.
   * around: {cycles, cycle, spaces: names by id, me: {name, displayName}, project, projectName}; done(message)
   */
  function open(objective, around, done) {
    var owner = objective ? objective.owner : around.me;
    var spaceIds = Object.keys(around.spaces);
    var cycle = objective ? objective.cycle.id : around.cycle;
    var cycles = around.cycles;
    if (objective && !cycles[cycle]) {
      cycles = Object.assign({}, cycles);
      cycles[cycle] = objective.cycle.name;
    }
    var title = fields.text('title', objective && objective.title, { maxlength: '255', autofocus: true });
    var form = fields.form([
      fields.field(AJS.I18n.getText('collabops.goals.title'), title, true),
      !objective && spaceIds.length > 1
        ? fields.field(AJS.I18n.getText('collabops.goals.space'), fields.select('space', around.spaces, spaceIds[0]))
        : null,
      collabops.element(
        'div',
        { class: 'collabops-form-row' },
        fields.field(AJS.I18n.getText('collabops.goals.cycle'), fields.select('cycle', cycles, cycle)),
        fields.field(AJS.I18n.getText('collabops.goals.owner'), fields.userPicker('owner', owner))
      ),
      more([
        fields.field(
          AJS.I18n.getText('collabops.goals.statement'),
          fields.area('statement', objective && objective.statement, '10000')
        ),
        collabops.element(
          'div',
          { class: 'collabops-form-row' },
          fields.field(
            AJS.I18n.getText('collabops.goals.kind'),
            fields.select(
              'kind',
              {
                COMMITTED: AJS.I18n.getText('collabops.goals.kind.COMMITTED'),
                ASPIRATIONAL: AJS.I18n.getText('collabops.goals.kind.ASPIRATIONAL')
              },
              objective ? objective.kind : 'COMMITTED'
            )
          ),
          fields.field(
            AJS.I18n.getText('collabops.goals.state'),
            fields.select(
              'state',
              {
                DRAFT: AJS.I18n.getText('collabops.goals.state.DRAFT'),
                ACTIVE: AJS.I18n.getText('collabops.goals.state.ACTIVE')
              },
              objective ? objective.state : 'ACTIVE'
            )
          )
        )
      ])
    ]);
    if (objective && objective.statement) {
      form.querySelector('details').open = true;
    }

    function read() {
      return {
        title: fields.value(form, 'title') || '',
        cycle: Number(form.elements.cycle.value),
        owner: fields.value(form, 'owner'),
        statement: form.elements.statement.value || null,
        kind: form.elements.kind.value,
        state: form.elements.state.value
      };
    }

    /* The first objective of a project that has no space yet brings one along, named after the project. */
    function space() {
      if (spaceIds.length) {
        return Promise.resolve(Number(form.elements.space ? form.elements.space.value : spaceIds[0]));
      }
      return rest.post('/spaces', { project: around.project, name: around.projectName }).then(function (made) {
        around.spaces[made.id] = made.name;
        spaceIds = [String(made.id)];
        return made.id;
      });
    }

    if (objective) {
      collabops.dialog.edit({
        path: '/objectives',
        thing: objective,
        heading: AJS.I18n.getText('collabops.goals.objective.edit'),
        form: form,
        read: read,
        name: objective.title,
        mayDelete: objective.mayManage,
        open: function (current) {
          open(current, around, done);
        },
        done: function (changed, deleted) {
          done(deleted ? AJS.I18n.getText('collabops.goals.deleted', objective.title) : named(changed || objective));
        }
      });
    } else {
      collabops.dialog.write({
        heading: AJS.I18n.getText('collabops.goals.objective.new'),
        form: form,
        read: read,
        send: function (values) {
          return space().then(function (id) {
            return rest.post('/objectives', Object.assign({ space: id }, values));
          });
        },
        done: function (made) {
          done(named(made), made);
        }
      });
    }
  }

  function close(objective, done) {
    var form = fields.form([
      collabops.element('p', {}, AJS.I18n.getText('collabops.goals.close.description')),
      fields.field(
        AJS.I18n.getText('collabops.goals.score'),
        fields.text('score', null, { inputmode: 'decimal', autofocus: true, class: 'text short-field' }),
        false,
        AJS.I18n.getText('collabops.goals.score.description')
      ),
      fields.field(AJS.I18n.getText('collabops.goals.reason'), fields.area('reason', null, '10000'))
    ]);
    var version = objective.version;
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.goals.objective.closing', objective.title),
      save: AJS.I18n.getText('collabops.goals.close'),
      form: form,
      read: function () {
        return { score: fields.number(form, 'score'), reason: fields.value(form, 'reason') };
      },
      send: function (values) {
        return rest.post('/objectives/' + objective.id + '/close', Object.assign({ version: version }, values));
      },
      current: function (current) {
        close(current, done);
      },
      overwrite: function (current) {
        version = current.version;
      },
      done: function (closed) {
        done(named(closed || objective));
      }
    });
  }

  /* Aligns an objective to a goal above it. */
  function align(id, title, done) {
    var chosen = null;
    var goal = fields.text('parent', null, { autofocus: true });
    var group = fields.field(AJS.I18n.getText('collabops.goals.align-to.goal.label'), goal, true);
    var form = fields.form([
      group,
      fields.field(
        AJS.I18n.getText('collabops.goals.weight'),
        fields.text('weight', '1', { inputmode: 'decimal', class: 'text short-field' }),
        false,
        AJS.I18n.getText('collabops.goals.align-to.weight.description')
      )
    ]);
    collabops.goalPicker(goal, 'objective:' + id, function (choice) {
      chosen = choice;
      goal.value = choice.title;
    });
    goal.addEventListener('input', function () {
      chosen = null;
    });
    collabops.dialog.write({
      heading: AJS.I18n.getText('collabops.goals.align-to.heading', title),
      save: AJS.I18n.getText('collabops.goals.align-to.button'),
      form: form,
      read: function () {
        return {
          child: 'objective:' + id,
          parent: chosen && chosen.goal,
          weight: fields.number(form, 'weight')
        };
      },
      send: function (alignment) {
        if (!alignment.parent) {
          return Promise.reject({
            status: 400,
            errors: [{ field: 'parent', message: AJS.I18n.getText('collabops.goals.align-to.choose') }]
          });
        }
        return rest.post('/alignments', alignment);
      },
      done: function () {
        done(AJS.I18n.getText('collabops.goals.align-to.done', chosen ? chosen.title : ''));
      }
    });
  }

  collabops.objectiveDialog = {
    add: function (around, done) {
      open(null, around, done);
    },
    edit: function (id, around, done) {
      return rest.get('/objectives/' + id).then(function (objective) {
        open(objective, around, done);
      });
    },
    close: function (id, done) {
      return rest.get('/objectives/' + id).then(function (objective) {
        close(objective, done);
      });
    },
    reopen: function (id) {
      return rest.get('/objectives/' + id).then(function (objective) {
        return rest.post('/objectives/' + id + '/reopen', { version: objective.version }).then(named);
      });
    },
    align: align
  };
})((window.collabops = window.collabops || {}));
