package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** What administrators set up for risks, in a real browser and in both languages. */
public class RiskAdminIT extends RiskScreen {
    private static final String MODELS = "secure/CollabopsRiskModels!default.jspa";
    private static final String APP = "rest/collabops/1.0/";
    private static final String EDITOR = ".collabops-model-editor ";

    @Before
    public void administrator() {
        browser.logIn("admin");
    }

    @After
    public void asBefore() {
        browser.block();
        browser.size(1440, 1000);
    }

    @Test
    public void aModelIsCopiedChangedWarnedAboutChosenAndDeleted() {
        browser.go(MODELS);
        browser.see(".collabops-model .aui-message");
        assertThat(browser.text(".collabops-model .collabops-level:nth-child(2)"), endsWith(" 6–10"));
        browser.shoot("models");
        browser.click(".collabops-model header button");
        browser.awaitText(".collabops-models-editor > h3", said("New model", "新建模型"));
        browser.type(EDITOR + "input[name='name']", said("Shipping", "发货"));
        browser.type(EDITOR + ".collabops-levels > div:last-child .collabops-band-until", "24");
        browser.press(Keys.TAB);
        browser.awaitText(EDITOR + ".aui-message-warning", said("The last level must go up to", "最后一级的风险值上限"));
        show(EDITOR + ".collabops-model-hints");
        browser.shoot("model-editor-refused");
        browser.type(EDITOR + ".collabops-levels > div:last-child .collabops-band-until", "25");
        browser.press(Keys.TAB);
        browser.see(EDITOR + ".aui-message-success");
        browser.shoot("model-editor");
        browser.choose(EDITOR + "select[name='mode']", said("the cell of the matrix", "矩阵的单元格"));
        browser.see(EDITOR + ".collabops-cell-level");
        browser.choose(EDITOR + "[data-row='4'][data-column='4']", said("Low", "低"));
        browser.see(EDITOR + ".aui-message-warning");
        show(EDITOR + ".collabops-model-hints");
        browser.shoot("model-editor-cells");
        browser.size(1024, 800);
        browser.shoot("model-editor-1024");
        browser.size(1440, 1000);
        browser.type(EDITOR + "input[name='name']", " ");
        browser.press(Keys.ENTER);
        browser.see(EDITOR + "[data-collabops-field='name'] .error");
        browser.choose(EDITOR + "[data-row='4'][data-column='4']", said("Critical", "严重"));
        browser.see(EDITOR + ".aui-message-success");
        browser.choose(EDITOR + "[data-row='4'][data-column='4']", said("Low", "低"));
        browser.see(EDITOR + ".aui-message-warning");
        browser.shoot("model-editor-error");
        browser.type(EDITOR + "input[name='name']", said("Shipping", "发货"));
        browser.press(Keys.ENTER);
        browser.awaitText(".collabops-models-list", said("Shipping", "发货"));
        browser.see(".collabops-model .aui-message-warning");
        show(".collabops-model .aui-message-warning");
        browser.shoot("models-with-hints");

        long model = ownModel();
        browser.click("[data-collabops-model='" + model + "'] header button");
        browser.awaitText(".collabops-models-editor > h3", said("Edit Shipping", "编辑 发货"));
        browser.click(EDITOR + ".buttons .aui-button-link");
        browser.awaitGone(EDITOR);
        choose(model);
        browser.click("[data-collabops-model='" + model + "'] .collabops-model-delete");
        browser.click(DIALOG + ".aui-button-danger");
        browser.awaitText(DIALOG, said("Number of projects that use this model: 1", "已选择此模型的项目数：1"));
        browser.shoot("model-delete-refused");
        browser.press(Keys.ESCAPE);
        browser.awaitGone(DIALOG);
        choose(1);
        browser.click("[data-collabops-model='" + model + "'] .collabops-model-delete");
        browser.click(DIALOG + ".aui-button-danger");
        browser.awaitGone(DIALOG);
        browser.await("one model", () -> browser.all(".collabops-model").size() == 1);
    }

    @Test
    public void noPictureIsTakenOfAKeyInThePlaceOfAText() {
        browser.go(MODELS);
        browser.see(".collabops-model .aui-message");
        browser.script("document.querySelector('h2').textContent = 'collabops.risks.models'");

        assertThrows(AssertionError.class, () -> browser.shoot("models-with-a-key"));
    }

    @Test
    public void whoeverMayNotChangeModelsReadsThem() {
        browser.logIn("bob");
        browser.go(MODELS);
        browser.see(".collabops-model .aui-message");
        assertThat(browser.all(".collabops-model button"), hasSize(0));
        browser.shoot("models-read-only");
        browser.block("*/rest/collabops/*");
        browser.go(MODELS);
        browser.see(".collabops-models-failure .aui-message-error");
        browser.shoot("models-error");
    }

    @Test
    public void partsOfWorkflowsAreFilledInByChoosing() {
        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        addPart(".add-post-function", "collabops-risks-raise");
        browser.type("#collabops-raise-title", "{key} is late");
        browser.shoot("form-raise-a-risk");
        browser.click("input[type='submit']");
        browser.awaitText(".criteria", "{key} is late");
        browser.shoot("view-raise-a-risk");

        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        addPart(".add-post-function", "collabops-risks-change-status");
        browser.shoot("form-change-status");
        browser.click("input[type='submit']");
        browser.awaitText(".criteria", said("Of the risks linked to the issue", "在与问题相关的风险"));

        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        addPart(".add-validator", "collabops-risks-treated");
        browser.choose("#collabops-treated-types", said("Bug", "缺陷"));
        browser.choose("#collabops-treated-types", said("Sub-task", "子任务"));
        browser.shoot("form-validator");
        browser.shootNarrow("form-validator");
        browser.click("input[type='submit']");
        browser.awaitText(".criteria", said("Bug, Sub-task", "子任务、缺陷"));
        browser.shoot("view-validator");

        browser.go("secure/admin/workflows/ViewWorkflow.jspa?project=SHIP");
        addPart(".add-validator", "collabops-allocations-capacity-validator");
        browser.choose("#collabops-capacity-types", said("Bug", "缺陷"));
        browser.shoot("form-capacity");
        browser.click("input[type='submit']");
        browser.awaitText(".criteria", said("These issue types always pass: Bug.", "以下问题类型始终通过：缺陷。"));
        browser.shoot("view-capacity");
    }

    @Test
    public void aProjectIsSetUp() {
        browser.go("secure/CollabopsRiskSettings!default.jspa?projectKey=SHIP");
        browser.see("#collabops-risk-settings-save");
        browser.shoot("settings");
        browser.type("#collabops-cadence-HIGH", "9999");
        browser.click("#collabops-risk-settings-save");
        browser.see("#collabops-cadence-HIGH[aria-invalid='true'] ~ #collabops-cadence-HIGH-error");
        browser.shoot("settings-refused");
        browser.size(1024, 800);
        browser.go("secure/CollabopsRiskSettings!default.jspa?projectKey=SHIP");
        browser.type("#collabops-cadence-HIGH", "30");
        browser.click("#collabops-risk-settings-save");
        browser.see(".aui-message-success");
        browser.shoot("settings-saved-1024");
        browser.logIn("bob");
        browser.go("secure/CollabopsRiskSettings!default.jspa?projectKey=SHIP");
        browser.see(".aui-message-warning");
        browser.shoot("settings-not-allowed");
    }

    private static void show(String css) {
        browser.script("document.querySelector('" + css + "').scrollIntoView({ block: 'end' })");
    }

    private static void addPart(String button, String key) {
        browser.click(".workflow-transition " + button);
        if (!browser.all("#login-form-authenticatePassword").isEmpty()) {
            browser.type("#login-form-authenticatePassword", "admin");
            browser.press(Keys.ENTER);
        }
        browser.click("input[name='pluginModuleKey'][value$='" + key + "']");
        browser.click("#add_submit");
        browser.see("input[type='submit']");
    }

    private static long ownModel() {
        JsonNode models = as("admin").get(APP + "risk-models").json().path("values");
        return models.get(models.size() - 1).path("id").asLong();
    }

    private static void choose(long model) {
        String path = APP + "projects/SHIP/risk-settings";
        Map<String, Object> setting = new HashMap<>(
                Map.of("enabled", true, "version", as("alice").get(path).version()));
        setting.put("model", model);
        Answer answer = as("alice").put(path, setting);
        assertThat(answer.body(), answer.status(), is(200));
    }
}
