package org.collabops.sandbox.world;

import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.collabops.sandbox.db.Sql;
import org.xml.sax.SAXException;

/** Workflow XML in the database: what an app stored there, class names above all, is there again after a restart. */
final class StoredWorkflows {
    private final Sql sql;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    StoredWorkflows(Sql sql) {
        this.sql = sql;
    }

    WorkflowDescriptor named(String name) {
        long version = sql.number("select version from workflow where workflow_name = ?", name);
        Parsed known = parsed.get(name);
        if (known == null || known.version != version) {
            known = new Parsed(version, parse(content(name)));
            parsed.put(name, known);
        }
        return known.workflow;
    }

    /** Creates or replaces; the version goes on, because other nodes know the old one by it. */
    void put(String name, WorkflowDescriptor workflow) {
        String content = xml(workflow);
        int replaced = sql.update(
                "update workflow set content = ?, version = version + 1 where workflow_name = ?", content, name);
        if (replaced == 0) {
            sql.update("insert into workflow (workflow_name, version, content) values (?, 1, ?)", name, content);
        }
    }

    boolean exists(String name) {
        return sql.number("select count(*) from workflow where workflow_name = ?", name) > 0;
    }

    /** Two administrators at once: the slower one is told, nothing is lost. */
    void change(String name, Consumer<WorkflowDescriptor> change) {
        long version = sql.number("select version from workflow where workflow_name = ?", name);
        WorkflowDescriptor workflow = parse(content(name));
        change.accept(workflow);
        int changed = sql.update(
                "update workflow set content = ?, version = version + 1 where workflow_name = ? and version = ?",
                xml(workflow),
                name,
                version);
        if (changed == 0) {
            throw new ConcurrentModificationException("Workflow " + name + " was changed meanwhile");
        }
    }

    private String content(String name) {
        return sql.first("select content from workflow where workflow_name = ?", row -> row.getString(1), name)
                .orElseThrow(() -> new IllegalArgumentException("No workflow " + name));
    }

    private static String xml(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        workflow.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    private static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException | WorkflowException invalid) {
            throw new IllegalStateException("Unreadable workflow", invalid);
        }
    }

    private record Parsed(long version, WorkflowDescriptor workflow) {}
}
