// Drives a Jira with a client of its REST that nobody here wrote, and prints as JSON what happened.
// Usage: node drive.cjs <address of Jira>, with the demo world's people in it.
'use strict';

const { Version2Client } = require('jira.js');

const host = process.argv[2].replace(/\/$/, '');
const seen = {};

function byPassword(username, password = username) {
  return new Version2Client({ host, authentication: { basic: { username, password } } });
}

async function refused(call) {
  try {
    await call();
    return { status: 'not refused' };
  } catch (error) {
    return { status: error.status, body: error.cause?.response?.data };
  }
}

async function tokenOf(client) {
  const made = await client.sendRequest({
    url: '/rest/pat/latest/tokens',
    method: 'POST',
    data: { name: 'foreign client', expirationDuration: 1 },
  });
  seen.token = { id: made.id, name: made.name };
  return made.rawToken;
}

async function work(jira) {
  seen.myself = await jira.myself.getCurrentUser();
  seen.server = await jira.serverInfo.getServerInfo();
  seen.project = await jira.projects.getProject({ projectIdOrKey: 'SHIP' });

  const made = await jira.issues.createIssue({
    fields: {
      project: { key: 'SHIP' },
      issuetype: { name: 'Task' },
      summary: 'Seen by a stranger',
      labels: ['stranger'],
    },
  });
  const key = made.key;
  seen.created = made;

  await jira.issues.editIssue({
    issueIdOrKey: key,
    fields: { priority: { name: 'High' } },
    update: { labels: [{ add: 'second' }] },
  });
  seen.edited = (await jira.issues.getIssue({ issueIdOrKey: key, fields: ['priority', 'labels'] })).fields;

  const jql = 'labels = stranger AND assignee is EMPTY ORDER BY key';
  seen.found = await jira.issueSearch.searchForIssuesUsingJql({ jql, fields: ['summary'] });
  seen.foundByPost = await jira.issueSearch.searchForIssuesUsingJqlPost({ jql, fields: ['summary'], maxResults: 1 });

  const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: key });
  await jira.issues.doTransition({ issueIdOrKey: key, transition: { id: transitions[0].id } });
  seen.moved = (await jira.issues.getIssue({ issueIdOrKey: key, fields: ['status'] })).fields.status.name;

  await talk(jira, key);
  await logWork(jira, key);
  await link(jira, key);
  return key;
}

async function talk(jira, issueIdOrKey) {
  const said = await jira.issueComments.addComment({ issueIdOrKey, comment: 'Said' });
  await jira.issueComments.updateComment({ issueIdOrKey, id: said.id, comment: 'Said better' });
  await jira.issueComments.addComment({
    issueIdOrKey,
    comment: 'For few',
    visibility: { type: 'role', value: 'Administrators' },
  });
  seen.comments = await jira.issueComments.getComments({ issueIdOrKey });
  seen.commentsForBob = await byPassword('bob').issueComments.getComments({ issueIdOrKey });
  await jira.issueComments.deleteComment({ issueIdOrKey, id: said.id });
  seen.commentsLeft = (await jira.issueComments.getComments({ issueIdOrKey })).total;
}

async function logWork(jira, issueIdOrKey) {
  seen.worklog = await jira.issueWorklogs.addWorklog({
    issueIdOrKey,
    comment: 'Looked around',
    started: '2026-11-19T09:00:00.000+0000',
    timeSpentSeconds: 5400,
  });
  seen.worklogs = await jira.issueWorklogs.getIssueWorklog({ issueIdOrKey });
}

async function link(jira, issueIdOrKey) {
  await jira.issueLinks.linkIssues({
    type: { name: 'Blocks' },
    inwardIssue: { key: issueIdOrKey },
    outwardIssue: { key: 'SHIP-1' },
  });
  const links = async () =>
    (await jira.issues.getIssue({ issueIdOrKey, fields: ['issuelinks'] })).fields.issuelinks;
  seen.links = await links();
  await jira.issueLinks.deleteIssueLink({ linkId: seen.links[0].id });
  seen.linksLeft = (await links()).length;
}

async function main() {
  const jira = new Version2Client({
    host,
    authentication: { personalAccessToken: await tokenOf(byPassword('alice')) },
  });
  const key = await work(jira);
  const carol = byPassword('carol');
  seen.refused = {
    hidden: await refused(() => carol.issues.getIssue({ issueIdOrKey: 'SHIP-9' })),
    absent: await refused(() => carol.issues.getIssue({ issueIdOrKey: 'SHIP-999' })),
    deleting: await refused(() => carol.issues.deleteIssue({ issueIdOrKey: key })),
    withoutSummary: await refused(() =>
      carol.issues.createIssue({ fields: { project: { key: 'SHIP' }, issuetype: { name: 'Task' } } })),
    query: await refused(() => carol.issueSearch.searchForIssuesUsingJql({ jql: 'colour = red' })),
    password: await refused(() => byPassword('carol', 'wrong').myself.getCurrentUser()),
    nobody: await refused(() => new Version2Client({ host }).myself.getCurrentUser()),
  };
  await jira.issues.deleteIssue({ issueIdOrKey: key });
  seen.deleted = await refused(() => jira.issues.getIssue({ issueIdOrKey: key }));
  await jira.sendRequest({ url: `/rest/pat/latest/tokens/${seen.token.id}`, method: 'DELETE' });
  seen.revoked = await refused(() => jira.myself.getCurrentUser());
  process.stdout.write(JSON.stringify(seen));
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n${JSON.stringify(error.cause?.response?.data)}\n`);
  process.exitCode = 1;
});
