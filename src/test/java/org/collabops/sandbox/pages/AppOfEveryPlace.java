package org.collabops.sandbox.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.collabops.sandbox.host.TestApp;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteData;
import org.collabops.sandbox.host.testapp.NoteReport;
import org.collabops.sandbox.host.testapp.NoteSettings;
import org.collabops.sandbox.host.testapp.NoteValues;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.PageServlet;
import org.collabops.sandbox.host.testapp.PanelContext;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.Started;

/** An app with a module for each place of the pages. */
final class AppOfEveryPlace {

    /** The types of fields that its report asks for. */
    static final List<String> TYPES =
            List.of("string", "text", "long", "hidden", "date", "user", "checkbox", "filterprojectpicker");

    private AppOfEveryPlace() {}

    static TestApp packed() {
        return new TestApp(TestApp.notes()
                        + """
                    <resource type='i18n' name='i18n' location='texts'/>
                    <dashboard-item key='item' configurable='true'>
                      <definition><title key='test.item'/><author><name>Test</name></author></definition>
                      <amd-module>test/item</amd-module>
                    </dashboard-item>
                    <web-resource key='item-resources'>
                      <context>atl.dashboard</context>
                      <data key='notes' class='%1$sNoteData'/>
                      <resource type='download' name='item.js' location='js/item.js'/>
                    </web-resource>
                    <web-resource key='issue-resources'>
                      <context>jira.navigator.advanced</context>
                      <resource type='download' name='issue.js' location='js/issue.js'/>
                    </web-resource>
                    <web-resource key='page-resources'>
                      <resource type='download' name='page.js' location='js/page.js'/>
                    </web-resource>
                    <web-resource key='page-context'>
                      <context>test.page</context>
                      <resource type='download' name='context.js' location='js/context.js'/>
                    </web-resource>
                    <web-panel key='profile' location='webpanels.user.profile.summary.custom'>
                      <resource type='velocity' name='view' location='t/profile.vm'/>
                    </web-panel>
                    <web-panel key='issue-panel' location='atl.jira.view.issue.right.context'>
                      <label key='test.panel'/>
                      <resource type='velocity' name='view' location='t/panel.vm'/>
                    </web-panel>
                    <web-item key='top' section='system.top.navigation.bar' weight='50'>
                      <label key='test.top'/><link linkId='test-top'>/issues/</link></web-item>
                    <web-section key='top-section' location='test-top'><label key='test.section'/></web-section>
                    <web-item key='top-item' section='test-top/top-section'>
                      <label key='test.below'/><link linkId='test-below'>/issues/?jql=</link></web-item>
                    <web-item key='personal' section='system.user.options/personal'>
                      <label key='test.personal'/><link linkId='test-personal'>/secure/ViewProfile.jspa</link></web-item>
                    <web-item key='delete' section='operations-delete'>
                      <label key='test.delete'/><link linkId='test-delete'>/browse/$issue.key</link></web-item>
                    <web-item key='tool' section='jira.issue.tools'>
                      <label key='test.tool'/><link linkId='test-tool'>/browse/$issue.key</link></web-item>
                    <web-section key='admin-section' location='admin_plugins_menu'><label key='test.section'/></web-section>
                    <web-item key='admin' section='admin_plugins_menu/admin-section'>
                      <label key='test.admin'/><link linkId='test-admin'>/secure/admin/TestNotes!default.jspa</link></web-item>
                    <webwork1 key='actions' class='java.lang.Object'><actions>
                      <action name='%1$sNoteSettings' alias='TestNotes' roles-required='admin'>
                        <view name='input'>/t/admin.vm</view></action></actions></webwork1>
                    <project-permission key='TEST_MANAGE' i18n-name-key='test.item' category='PROJECTS'/>
                    <report key='report' name='Report' class='%1$sNoteReport'>
                      <label key='test.item'/><description key='test.item'/>
                      <resource type='velocity' name='view' location='t/report.vm'/>
                      <properties>%2$s
                        <property><key>choice</key><name>test.item</name><type>select</type>
                          <values class='%1$sNoteValues'/></property>
                      </properties>
                    </report>
                    <servlet key='page' class='%1$sPageServlet'><url-pattern>/test/page</url-pattern></servlet>
                    <global-permission key='TEST_PLAN' i18n-name-key='test.item' anonymous-allowed='false'/>
                    """
                                .formatted("org.collabops.sandbox.host.testapp.", fields()))
                .file("t/report.vm", "<p>$count</p>")
                .withImport("com.atlassian.configurable")
                .withImport("com.atlassian.jira.plugin")
                .withImport("com.atlassian.jira.plugin.report")
                .withImport("com.atlassian.jira.plugin.report.impl")
                .file(
                        "texts.properties",
                        """
                    test.item=Notes
                    test.panel=Notes
                    test.top=Team
                    test.section=Notes
                    test.below=All notes
                    test.personal=My notes
                    test.delete=Delete notes
                    test.tool=Note
                    test.admin=Note settings
                    """)
                .file(
                        "js/item.js",
                        """
                    define('test/item', ['jquery', 'wrm/data'], function ($, data) {
                      var notes = data.claim('test.app:item-resources.notes');
                      window.claimedAgain = data.claim('test.app:item-resources.notes');
                      function Item(api) { this.api = api; }
                      Item.prototype.render = function ($context, preferences) {
                        $context.empty().append($('<p class="shown"/>')
                          .text(notes.count + ' notes, ' + typeof preferences.rows + ' ' + preferences.rows));
                        this.api.resize();
                      };
                      Item.prototype.renderEdit = function ($context, preferences) {
                        var api = this.api;
                        var $form = $('<form class="aui"/>').append(
                          $('<div class="field-group"/>').append(
                            $('<label/>').attr('for', api.getGadgetId() + '-rows').text('Rows'),
                            $('<input class="text short-field" name="rows">').attr('id', api.getGadgetId() + '-rows')
                              .val(preferences.rows || 3)),
                          $('<div class="buttons-container"/>').append($('<div class="buttons"/>').append(
                            $('<button class="aui-button aui-button-primary" type="submit">Save</button>'),
                            $('<a href="#" class="cancel">Cancel</a>'))));
                        $form.on('submit', function (event) {
                          event.preventDefault();
                          api.savePreferences({ rows: Number($form.find('[name=rows]').val()) });
                        });
                        $form.on('click', '.cancel', function (event) { event.preventDefault(); api.closeEdit(); });
                        $context.empty().append($form);
                      };
                      return Item;
                    });
                    """)
                .file(
                        "js/issue.js",
                        """
                    window.seen = [];
                    ['newContentAdded', 'issueRefreshed'].forEach(function (name) {
                      AJS.$(document).on(name, function (event, first, second) {
                        window.seen.push(name + ' ' + (typeof first === 'number' ? first : second) + ' '
                          + AJS.$('#key-val').attr('data-issue-key'));
                      });
                    });
                    """)
                .file(
                        "js/page.js",
                        """
                    document.addEventListener('DOMContentLoaded', function () {
                      document.getElementById('claimed').textContent = 'Claimed ' + WRM.data.claim('test.notes');
                    });
                    """)
                .file("js/context.js", "window.pageContext = true;")
                .file(
                        "t/profile.vm",
                        "<div class=\"module\" id=\"notes-of-a-person\"><div class=\"mod-header\"><h3>Notes</h3></div>"
                                + "<div class=\"mod-content\"><p>Notes of $profileUser.name</p></div></div>")
                .file("t/panel.vm", "<p>Notes of $issue.key</p>")
                .file(
                        "t/admin.vm",
                        "<html><head><title>Note settings</title><meta name=\"decorator\" content=\"atl.admin\">"
                                + "<meta name=\"admin.active.section\" content=\"admin_plugins_menu/admin-section\">"
                                + "<meta name=\"admin.active.tab\" content=\"test-admin\"></head>"
                                + "<body><h2>Note settings</h2><form class=\"aui\"><div class=\"field-group\">"
                                + "<label for=\"n\">Rows</label><input class=\"text\" id=\"n\"></div></form></body></html>")
                .withImport("com.atlassian.jira.avatar")
                .withImport("com.atlassian.jira.security")
                .withImport("com.atlassian.jira.user")
                .withImport("com.atlassian.json.marshal")
                .withImport("com.atlassian.webresource.api.assembler")
                .withImport("com.atlassian.webresource.api.data")
                .withImport("jakarta.servlet")
                .withImport("jakarta.servlet.http")
                .classes(
                        Notes.class,
                        Started.class,
                        Note.class,
                        NoteData.class,
                        NoteReport.class,
                        NoteSettings.class,
                        NoteValues.class,
                        PageServlet.class,
                        PanelContext.class,
                        Row.class);
    }

    private static String fields() {
        return TYPES.stream()
                .map(("<property><key>%1$s</key><name>test.item</name><description>test.item</description>"
                        + "<type>%1$s</type><default>1</default></property>")::formatted)
                .collect(Collectors.joining());
    }
}
