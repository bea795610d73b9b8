package org.collabops.sandbox.world;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;

/** Jira's own data and rules, small: what the app's host interfaces answer from. */
public final class World {
    private final Database database;
    private final Clock clock;
    private final Locale siteLanguage;
    private final Sql sql;
    private final Ids ids;
    private final Users users;
    private final Accounts accounts;
    private final Projects projects;
    private final Constants constants;
    private final Permissions permissions;
    private final FieldScreens screens;
    private final OfferedFields offeredFields;
    private final IssueStore store;
    private final Workflows workflows;
    private final Issues issues;
    private final Search search;
    private final Dashboards dashboards;
    private final AccessTokens tokens;
    private final ProjectRoles roles;
    private final ProjectVersions versions;
    private final SessionContext session;
    private final EventPublisher events = new LocalEvents();

    private World(Database database, Clock clock, Locale siteLanguage) {
        this.database = database;
        this.clock = clock;
        this.siteLanguage = siteLanguage;
        sql = new Sql(database.jira());
        ids = new Ids(database);
        users = new Users(sql, ids, siteLanguage);
        Standings standings = new Standings(sql, users);
        IssueEvents issueEvents = new IssueEvents(database, events);
        accounts = new Accounts(database, users, issueEvents);
        projects = new Projects(database, ids, users, standings, issueEvents);
        constants = new Constants(sql, ids);
        permissions = new Permissions(sql, ids, standings);
        screens = new FieldScreens(sql, ids);
        offeredFields = new OfferedFields(permissions);
        versions = new ProjectVersions(sql, ids);
        store = new IssueStore(sql, users, projects, constants, versions);
        ChangeLog changeLog = new ChangeLog(sql, ids);
        IssueWriter writer = new IssueWriter(sql, ids, clock, users, constants, store, changeLog);
        WrittenAccess access = new WrittenAccess(permissions, standings);
        IssueComments comments = new IssueComments(database, ids, clock, users, store, writer, access, issueEvents);
        StoredWorkflows storedWorkflows = new StoredWorkflows(sql);
        FieldInput input = new FieldInput(users, constants, permissions);
        workflows = new Workflows(
                database,
                storedWorkflows,
                store,
                writer,
                input,
                permissions,
                projects,
                new JiraFunctions(writer, users, comments, issueEvents),
                new WorkflowPages(constants, screens),
                screens,
                offeredFields);
        issues = new Issues(
                database,
                store,
                writer,
                new DetailsReader(sql, users, store),
                input,
                permissions,
                workflows,
                issueEvents,
                standings,
                new IssueMoves(sql, store, writer, input, storedWorkflows, permissions, issueEvents),
                new IssueRemoval(sql),
                comments,
                new IssueWorklogs(database, ids, clock, users, store, writer, access, issueEvents),
                new IssueLinks(database, ids, clock, store, writer, permissions, issueEvents));
        search = new Search(sql, users, projects, constants, store, standings, clock);
        dashboards = new Dashboards(sql, ids);
        tokens = new AccessTokens(sql, ids, users, clock);
        roles = new ProjectRoles(sql, ids, users);
        session = new SessionContext(users);
    }

    /** Creates the tables if they are not there; what is in them stays. */
    public static World open(Database database, Clock clock, Locale siteLanguage) {
        World world = new World(database, clock, siteLanguage);
        for (String statement : Resources.text("schema.sql").split(";")) {
            if (!statement.isBlank()) {
                world.sql.update(statement);
            }
        }
        return world;
    }

    /** No users yet: nobody ever wrote into this home. */
    public boolean isEmpty() {
        return sql.number("select count(*) from app_user") == 0;
    }

    public Users users() {
        return users;
    }

    /** What administrators do to people. */
    public Accounts accounts() {
        return accounts;
    }

    public Projects projects() {
        return projects;
    }

    public Constants constants() {
        return constants;
    }

    public Permissions permissions() {
        return permissions;
    }

    public FieldScreens screens() {
        return screens;
    }

    public OfferedFields offeredFields() {
        return offeredFields;
    }

    public Issues issues() {
        return issues;
    }

    public Workflows workflows() {
        return workflows;
    }

    public Search search() {
        return search;
    }

    public Dashboards dashboards() {
        return dashboards;
    }

    public AccessTokens tokens() {
        return tokens;
    }

    public ProjectRoles roles() {
        return roles;
    }

    public ProjectVersions versions() {
        return versions;
    }

    /** Who the current thread acts as. */
    public JiraAuthenticationContext authentication() {
        return session;
    }

    public JiraThreadLocalUtil threadLocals() {
        return session;
    }

    /** Where an app listens to what happens here. */
    public EventPublisher events() {
        return events;
    }

    public Clock clock() {
        return clock;
    }

    public Locale siteLanguage() {
        return siteLanguage;
    }

    Database database() {
        return database;
    }

    Sql sql() {
        return sql;
    }

    Ids ids() {
        return ids;
    }

    IssueStore store() {
        return store;
    }

    /** Where texts come from; the translations are loaded by another part. */
    public void textsBy(Function<Locale, I18nHelper> texts) {
        session.textsBy(texts);
    }

    /** Who makes the app's functions, conditions and validators. */
    public void workflowClassesBy(WorkflowClasses classes) {
        workflows.classesBy(classes);
    }

    /** Which functions of the app JQL may call, by name; null for a name that is none. */
    public void jqlFunctionsBy(Function<String, JqlFunction> functions) {
        search.functionsBy(functions);
    }

    /** Jira's interfaces and who answers them here. */
    public Map<Class<?>, Object> services() {
        return HostServices.of(this);
    }
}
