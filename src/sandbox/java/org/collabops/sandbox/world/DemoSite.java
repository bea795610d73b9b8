package org.collabops.sandbox.world;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What both demo projects share: the names of things, one workflow, one permission scheme. */
final class DemoSite {
    static final String WORKFLOW = "Team workflow";
    static final String ADMINISTRATORS = "Administrators";
    static final String MEMBERS = "Members";
    static final String VIEWERS = "Viewers";

    private static final long WORKFLOW_SCREEN = 2;
    private static final long RESOLVE_SCREEN = 3;

    static final List<ProjectPermissionKey> FOR_MEMBERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.WORK_ON_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            new ProjectPermissionKey("EDIT_OWN_COMMENTS"),
            new ProjectPermissionKey("DELETE_OWN_COMMENTS"),
            new ProjectPermissionKey("EDIT_OWN_WORKLOGS"),
            new ProjectPermissionKey("DELETE_OWN_WORKLOGS"));
    static final List<ProjectPermissionKey> FOR_ADMINISTRATORS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.MOVE_ISSUES,
            ProjectPermissions.SET_ISSUE_SECURITY,
            new ProjectPermissionKey("EDIT_ALL_COMMENTS"),
            new ProjectPermissionKey("DELETE_ALL_COMMENTS"),
            new ProjectPermissionKey("EDIT_ALL_WORKLOGS"),
            new ProjectPermissionKey("DELETE_ALL_WORKLOGS"),
            new ProjectPermissionKey("ARCHIVE_ISSUES"),
            new ProjectPermissionKey("RESTORE_ISSUES"),
            new ProjectPermissionKey("COLLABOPS_MANAGE_RISKS"),
            new ProjectPermissionKey("COLLABOPS_MANAGE_GOALS"));

    private final World world;
    private final boolean chinese;

    DemoSite(World world) {
        this.world = world;
        chinese = world.siteLanguage().getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    String text(String english, String simplifiedChinese) {
        return chinese ? simplifiedChinese : english;
    }

    boolean isChinese() {
        return chinese;
    }

    void createConstants() {
        create(ConstantKind.TYPE, 10_000, "Epic", "史诗", "");
        create(ConstantKind.TYPE, 10_001, "Story", "故事", "");
        create(ConstantKind.TYPE, 10_002, "Task", "任务", "");
        create(ConstantKind.TYPE, 10_003, "Sub-task", "子任务", Constant.SUBTASK);
        create(ConstantKind.TYPE, 10_004, "Bug", "缺陷", "");
        create(ConstantKind.PRIORITY, 1, "Highest", "最高", "");
        create(ConstantKind.PRIORITY, 2, "High", "高", "");
        create(ConstantKind.PRIORITY, 3, "Medium", "中", "");
        create(ConstantKind.PRIORITY, 4, "Low", "低", "");
        create(ConstantKind.PRIORITY, 5, "Lowest", "最低", "");
        create(ConstantKind.RESOLUTION, 10_000, "Done", "完成", "");
        create(ConstantKind.RESOLUTION, 10_001, "Won't Do", "不做", "");
        create(ConstantKind.RESOLUTION, 10_002, "Duplicate", "重复", "");
        create(ConstantKind.STATUS, 10_000, "To Do", "待办", StatusCategory.TO_DO.name());
        create(ConstantKind.STATUS, 3, "In Progress", "进行中", StatusCategory.IN_PROGRESS.name());
        create(ConstantKind.STATUS, 10_002, "In Review", "评审中", StatusCategory.IN_PROGRESS.name());
        create(ConstantKind.STATUS, 10_003, "Blocked", "受阻", StatusCategory.IN_PROGRESS.name());
        create(ConstantKind.STATUS, 10_001, "Done", "完成", StatusCategory.DONE.name());
    }

    private void create(ConstantKind kind, long id, String english, String simplifiedChinese, String category) {
        world.constants().create(kind, id, text(english, simplifiedChinese), category);
    }

    /** Blocking is where something went wrong in time to think about it: there the workflow raises a risk. */
    void createWorkflow() {
        Constant toDo = status("10000");
        Constant inProgress = status("3");
        Constant inReview = status("10002");
        Constant blocked = status("10003");
        Constant done = status("10001");
        WorkflowDraft draft =
                new WorkflowDraft(text("Create", "创建"), List.of(toDo, inProgress, inReview, blocked, done));
        draft.transition(text("Start progress", "开始处理"), toDo, inProgress)
                .transition(text("Ask for review", "提交评审"), inProgress, inReview)
                .transition(text("Block", "标记受阻"), inProgress, blocked, raiseRisk())
                .transition(text("Stop progress", "停止处理"), inProgress, toDo)
                .transition(text("Finish", "完成"), inReview, done)
                .asking(world.screens()
                        .create(RESOLVE_SCREEN, text("Resolve Issue Screen", "解决问题界面"), "resolution", "assignee"))
                .transition(text("Send back", "退回修改"), inReview, inProgress)
                .asking(world.screens()
                        .create(WORKFLOW_SCREEN, text("Workflow Screen", "工作流界面"), "assignee", "duedate"))
                .transition(text("Unblock", "解除受阻"), blocked, inProgress)
                .transition(text("Reopen", "重新打开"), done, toDo, resolution(""));
        world.workflows().stored().put(WORKFLOW, draft.descriptor());
    }

    private Constant status(String id) {
        return world.constants().byId(ConstantKind.STATUS, id);
    }

    private static FunctionDescriptor resolution(String id) {
        return Descriptors.function(
                JiraFunctions.UPDATE_FIELD, Map.of("field.name", IssueField.RESOLUTION.id(), "field.value", id));
    }

    private FunctionDescriptor raiseRisk() {
        Map<String, String> args = new LinkedHashMap<>();
        args.put("full.module.key", "org.collabops.jiracollabops-risks-raise");
        args.put("title", text("{key} is blocked: {summary}", "{key} 受阻：{summary}"));
        args.put("category", "technical");
        args.put("likelihood", "4");
        args.put("impact", "3");
        args.put("ownerRule", "assignee");
        args.put("ruleId", "demo-blocked");
        return Descriptors.function("org.collabops.risks.workflow.RaiseRiskFunction", args);
    }

    /** The id of the scheme that every demo project uses. */
    long createScheme() {
        Permissions permissions = world.permissions();
        long scheme = permissions.createScheme();
        for (String role : List.of(MEMBERS, ADMINISTRATORS)) {
            FOR_MEMBERS.forEach(permission -> permissions.grant(scheme, permission, Holder.role(role)));
        }
        FOR_ADMINISTRATORS.forEach(permission -> permissions.grant(scheme, permission, Holder.role(ADMINISTRATORS)));
        permissions.grant(scheme, ProjectPermissions.BROWSE_PROJECTS, Holder.role(VIEWERS));
        return scheme;
    }
}
